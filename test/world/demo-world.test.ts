import { TYPOLOGIES } from '#lib/domain/typology.ts';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { describe, expect, test } from 'vitest';
import { seededRng } from '#lib/kernels/rng.ts';
import { DIFFICULTIES, INSPECTIONS, MAX_RING } from '#lib/world/settings.ts';
import { rankSum, shareDifference } from './support/statistics.ts';
import { testPeriodStart, worldRows } from './support/world-rows.ts';
import type { Row } from './support/world-rows.ts';

const world = worldRows({ size: 'demo', seed: 1 });
const truth = new Map(world['truth/shipments'].map((row) => [row.shipment_id as string, row]));
const illicit = (row: Row) => truth.get(row.shipment_id as string)?.illicit === '1';
const cut = testPeriodStart(world.shipments.map((row) => row.declaration_date as string));
const ringMembers = new Set(world['truth/rings'].map((row) => row.member_id as string));

describe('rings', () => {
	test('all typologies at all difficulties, none larger than allowed, none of one firm', () => {
		const kinds = new Set(world['truth/rings'].map((row) => `${row.typology} ${row.difficulty}`));
		for (const typology of TYPOLOGIES) {
			for (const level of Object.keys(DIFFICULTIES)) expect(kinds).toContain(`${typology} ${level}`);
		}
		const sizes = Map.groupBy(world['truth/rings'], (row) => row.ring_id as string);
		for (const members of sizes.values()) {
			expect(members.length).toBeGreaterThan(1);
			expect(members.length).toBeLessThanOrEqual(MAX_RING);
			expect(new Set(members.map((row) => row.member_id)).size).toBe(members.length);
		}
	});

	test('offences are 3 to 5% of shipments, early and late, and ring members trade honestly too', () => {
		const share = (rows: Row[]) => rows.filter(illicit).length / rows.length;
		const late = world.shipments.filter((row) => (row.declaration_date as string) > cut);
		expect(share(world.shipments)).toBeGreaterThan(0.03);
		expect(share(world.shipments)).toBeLessThan(0.05);
		expect(share(late)).toBeGreaterThan(0.02);
		const byRing = Map.groupBy(
			world['truth/shipments'].filter((row) => row.ring_id),
			(row) => row.ring_id
		);
		expect(byRing.size).toBe(new Set(world['truth/rings'].map((row) => row.ring_id)).size);
		const ofMembers = world.shipments.filter((row) => ringMembers.has(row.importer_id as string));
		expect(share(ofMembers)).toBeLessThan(0.75);
		const alone = world['truth/shipments'].filter((row) => row.illicit === '1' && !row.ring_id);
		expect(alone.length).toBeGreaterThan(200);
	});

	test('the revenue lost is heavy-tailed', () => {
		const lost = world['truth/shipments']
			.filter((row) => row.illicit === '1')
			.map((row) => Number(row.evaded_revenue));
		lost.sort((a, b) => b - a);
		const total = lost.reduce((a, b) => a + b);
		const top = lost.slice(0, Math.round(lost.length * 0.1)).reduce((a, b) => a + b);
		expect(top / total).toBeGreaterThan(0.4);
	});

	test('every look-alike is there, and most of its members are in no ring', () => {
		const groups = Map.groupBy(world['truth/lookalikes'], (row) => row.kind as string);
		expect([...groups.keys()].sort()).toEqual([
			'accountant',
			'border_wave',
			'corporate_group',
			'discounter',
			'domiciliation',
			'mega_broker',
			'restructuring',
			'shared_licence',
			'split_consignment',
			'toll_manufacturer'
		]);
		const clean = world['truth/lookalikes'].filter((row) => !ringMembers.has(row.member_id as string));
		expect(clean.length / world['truth/lookalikes'].length).toBeGreaterThan(0.95);
		const centres = Map.groupBy(groups.get('domiciliation') ?? [], (row) => row.group_id);
		expect(Math.max(...[...centres.values()].map((rows) => rows.length))).toBeGreaterThan(150);
	});
});

describe('inspections', () => {
	const inspected = new Map(world.inspections.map((row) => [row.shipment_id as string, row]));

	test('about a tenth of shipments, chosen in the ways of practice, within 20 days', () => {
		expect(world.inspections.length / world.shipments.length).toBeGreaterThan(0.08);
		expect(world.inspections.length / world.shipments.length).toBeLessThan(0.12);
		for (const [way, share] of Object.entries(INSPECTIONS.by)) {
			const found =
				world.inspections.filter((row) => row.selected_by === way).length / world.inspections.length;
			expect(Math.abs(found - share), way).toBeLessThan(0.05);
		}
		for (const row of world.shipments) {
			const visit = inspected.get(row.shipment_id as string);
			if (!visit) continue;
			const delay =
				(Date.parse(visit.inspection_date as string) - Date.parse(row.declaration_date as string)) /
				86_400_000;
			expect(delay).toBeGreaterThanOrEqual(0);
			expect(delay).toBeLessThanOrEqual(INSPECTIONS.maxDelay);
		}
	});

	test('a twentieth of offences is missed, about as many are wrongly found', () => {
		const of = (offence: boolean, result: string) =>
			world.inspections.filter((row) => illicit(row) === offence && row.result === result).length;
		const missed = of(true, 'compliant') / (of(true, 'compliant') + of(true, 'offence'));
		expect(missed).toBeGreaterThan(0.01);
		expect(missed).toBeLessThan(0.09);
		const invented = of(false, 'offence') / (of(false, 'offence') + of(true, 'offence'));
		expect(invented).toBeGreaterThan(0.02);
		expect(invented).toBeLessThan(0.16);
	});

	test('rules look harder at some origins; the random part does not', () => {
		const origins = new Map(world.items.map((row) => [row.shipment_id as string, row.country_of_origin]));
		const share = (way: string) => {
			const rows = world.inspections.filter((row) => row.selected_by === way);
			return rows.filter((row) => origins.get(row.shipment_id as string) === 'CN').length / rows.length;
		};
		const all =
			world.shipments.filter((row) => origins.get(row.shipment_id as string) === 'CN').length /
			world.shipments.length;
		expect(share('rule')).toBeGreaterThan(all * 1.2);
		expect(Math.abs(share('random') - all)).toBeLessThan(0.08);
	});
});

describe('it is a world', () => {
	test('firms trade in communities: modularity well above the degree-preserving rewired graph', () => {
		const pairs = new Map<string, [string, string]>();
		for (const row of world.shipments) {
			for (const other of [row.exporter_id, row.broker_id]) {
				if (other) pairs.set(`${row.importer_id} ${other}`, [row.importer_id as string, other]);
			}
		}
		const edges = [...pairs.values()];
		const real = modularity(edges);
		const random = modularity(rewired(edges, 7));
		expect(real).toBeGreaterThan(random + 0.1);
	});

	test('offences gather at parties more than chance would have it', () => {
		for (const party of ['importer_id', 'exporter_id', 'broker_id'] as const) {
			expect(overdispersion(party), party).toBeGreaterThan(party === 'broker_id' ? 1.5 : 1.3);
		}
	});

	test('activity is heavy-tailed', () => {
		for (const party of ['importer_id', 'exporter_id', 'broker_id'] as const) {
			const counts = [...Map.groupBy(world.shipments, (row) => row[party]).values()].map(
				(rows) => rows.length
			);
			counts.sort((a, b) => b - a);
			const top = counts.slice(0, Math.ceil(counts.length / 10)).reduce((a, b) => a + b);
			expect(top / world.shipments.length, party).toBeGreaterThan(0.35);
		}
	});

	test('under 1% of late rows repeat an early one', () => {
		// The key is the row as a memoriser sees it: every categorical cell of declaration and item, and net mass.
		const keyOf = (item: Row, row: Row) =>
			[
				...[
					row.office_code,
					row.procedure_code,
					row.broker_id,
					row.importer_id,
					row.exporter_id,
					row.consignee_id
				],
				...[row.transport_mode, row.country_of_departure, row.country_of_export, row.incoterm, row.currency],
				...[item.hs_code, item.country_of_origin, item.preference_code, item.licence_number, item.net_mass_kg]
			].join('|');
		const rows = new Map(world.shipments.map((row) => [row.shipment_id as string, row]));
		const early = new Set<string>();
		let late = 0;
		let repeated = 0;
		for (const item of world.items) {
			const row = rows.get(item.shipment_id as string) as Row;
			if ((row.declaration_date as string) <= cut) early.add(keyOf(item, row));
			else {
				late++;
				if (early.has(keyOf(item, row))) repeated++;
			}
		}
		expect(repeated / late).toBeLessThan(0.01);
	});
});

describe('nothing but the scheme gives the truth away', () => {
	const domestic = world.traders.filter((row) => row.country === 'MA');
	const member = domestic.map((row) => ringMembers.has(row.trader_id as string));
	const CHANCE = 3.9;

	test('ids: neither their order nor their length', () => {
		expect(new Set(world.traders.map((row) => row.trader_id?.length)).size).toBe(1);
		expect(
			Math.abs(
				rankSum(
					domestic.map((row) => Number(row.trader_id?.slice(2))),
					member
				)
			)
		).toBeLessThan(CHANCE);
		expect(
			Math.abs(
				rankSum(
					domestic.map((_, i) => i),
					member
				)
			)
		).toBeLessThan(CHANCE);
	});

	test('shipments: neither their place in the day nor the weekday', () => {
		const byDay = Map.groupBy(world.shipments, (row) => row.declaration_date);
		const places: number[] = [];
		const bad: boolean[] = [];
		for (const rows of byDay.values()) {
			rows.forEach((row, i) => {
				places.push(i / rows.length);
				bad.push(illicit(row));
			});
		}
		expect(Math.abs(rankSum(places, bad))).toBeLessThan(CHANCE);
		const weekday = (row: Row) => new Date(row.declaration_date as string).getUTCDay();
		for (let day = 0; day < 7; day++)
			expect(Math.abs(difference(world.shipments, (row) => weekday(row) === day))).toBeLessThan(CHANCE + 1);
	});

	test.each(['tax_id', 'address', 'phone', 'email', 'bank_account', 'incorporation_date', 'activity'])(
		'an empty %s says nothing of a firm',
		(column) => {
			const [bad, good] = [domestic.filter((_, i) => member[i]), domestic.filter((_, i) => !member[i])];
			const empty = (rows: Row[]) => rows.filter((row) => !row[column]).length;
			expect(Math.abs(shareDifference(empty(bad), bad.length, empty(good), good.length))).toBeLessThan(
				CHANCE
			);
		}
	);

	test.each(['manifest_number', 'bill_of_lading', 'broker_id', 'bank_account', 'country_of_departure'])(
		'an empty %s says nothing of a shipment',
		(column) => {
			expect(Math.abs(difference(world.shipments, (row) => !row[column]))).toBeLessThan(CHANCE);
		}
	);

	test.each(['quantity', 'gross_mass_kg', 'description'])('an empty %s says nothing of an item', (column) => {
		expect(Math.abs(difference(world.items, (row) => !row[column]))).toBeLessThan(CHANCE);
	});

	test.each(['customs_value', 'item_price', 'net_mass_kg'])('the decimals of %s say nothing', (column) => {
		const places = (row: Row) => row[column]?.split('.')[1]?.length ?? 0;
		const heavy = world.items.filter((row) => Number(row.net_mass_kg) > 60);
		expect(Math.abs(difference(heavy, (row) => places(row) < 2))).toBeLessThan(CHANCE);
	});

	test('no word of a name belongs to rings', () => {
		const words = new Map<string, [bad: number, good: number]>();
		const totals: [number, number] = [0, 0];
		domestic.forEach((row, i) => {
			const side = member[i] ? 0 : 1;
			totals[side]++;
			for (const word of new Set(row.name?.toLowerCase().split(' '))) {
				const seen = words.get(word) ?? [0, 0];
				seen[side]++;
				words.set(word, seen);
			}
		});
		// Trade words follow the sector, and rings have sectors: only glaring ones count.
		for (const [word, [bad, good]] of words) {
			if (bad + good > 20)
				expect(Math.abs(shareDifference(bad, totals[0], good, totals[1])), word).toBeLessThan(6.5);
		}
	});

	function difference(rows: Row[], has: (row: Row) => boolean): number {
		const [bad, good] = [rows.filter(illicit), rows.filter((row) => !illicit(row))];
		return shareDifference(bad.filter(has).length, bad.length, good.filter(has).length, good.length);
	}
});

function modularity(edges: [string, string][]): number {
	const graph = new Graph({ type: 'undirected' });
	for (const [a, b] of edges) graph.mergeEdge(a, b);
	return louvain.detailed(graph, { rng: seededRng(3) }).modularity;
}

/** Swaps ends of random pairs of edges: every node keeps its degree, importers stay on their side. */
function rewired(edges: [string, string][], seed: number): [string, string][] {
	const rng = seededRng(seed);
	const copy = edges.map(([a, b]): [string, string] => [a, b]);
	const pick = () => copy[Math.floor(rng() * copy.length)] as [string, string];
	for (let i = 0; i < copy.length * 5; i++) {
		const [x, y] = [pick(), pick()];
		[x[1], y[1]] = [y[1], x[1]];
	}
	return copy;
}

/** Variance of offences by party over that of independent draws, parties of 5 and more shipments. */
function overdispersion(party: string): number {
	const groups = [...Map.groupBy(world.shipments, (row) => row[party]).values()].filter(
		(rows) => rows.length >= 5
	);
	const all = groups.flat();
	const rate = all.filter(illicit).length / all.length;
	let chi = 0;
	for (const rows of groups) {
		const expected = rows.length * rate;
		chi += (rows.filter(illicit).length - expected) ** 2 / (expected * (1 - rate));
	}
	return chi / (groups.length - 1);
}
