import { expect, test } from 'vitest';
import { isoOf } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { shuffleTables } from '#lib/risk/evaluation/shuffle-tables.ts';
import { SmallWorld } from '../../support/small-world.ts';

function world(): TradeTables {
	const small = new SmallWorld();
	for (let i = 0; i < 30; i++) {
		small
			.firm(`F${i}`)
			.shares(`F${i}`, `phone${i % 15}`)
			.shares(`F${i}`, `mail${i % 10}`, 'Email')
			.role(`p${i % 12}`, `F${i}`);
	}
	for (let i = 0; i < 600; i++) {
		small.ship({
			importer: `F${i % 30}`,
			exporter: `S${i % 7}`,
			broker: i % 5 === 0 ? null : `K${i % 3}`,
			office: i % 2 ? 'MACAS' : 'MATNG',
			day: `2024-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`
		});
	}
	return small.build();
}

/** How often each value stands in each group. */
function census(values: ArrayLike<number>, groupOf: (row: number) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (let row = 0; row < values.length; row++) {
		const key = `${groupOf(row)} ${values[row]}`;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

test('each party keeps its shipments by office and month, each identifier its holders by column', () => {
	const tables = world();
	const shuffled = shuffleTables(tables, seededRng(1));
	const place = (s: number) => `${tables.shipments.office[s]} ${isoOf(tables.shipments.day[s]!).slice(0, 7)}`;
	for (const party of ['importer', 'exporter', 'broker', 'consignee'] as const) {
		expect(census(shuffled.shipments[party], place)).toEqual(census(tables.shipments[party], place));
	}
	const { links, entities, identifiers } = tables;
	const column = (i: number) =>
		links.kind[i] === 1 ? 'role' : `${entities.labels[links.a[i]!]} ${identifiers.kinds[links.b[i]!]}`;
	expect(census(shuffled.links.b, column)).toEqual(census(links.b, column));
	expect(shuffled.links.a).toEqual(links.a);
});

test('who goes with whom is lost, columns being permuted apart', () => {
	const tables = world();
	const shuffled = shuffleTables(tables, seededRng(1));
	const pairs = ({ shipments }: TradeTables) =>
		shipments.ids.map((_, s) => `${shipments.importer[s]} ${shipments.exporter[s]} ${shipments.broker[s]}`);
	const before = pairs(tables);
	const kept = pairs(shuffled).filter((pair, s) => pair === before[s]).length;
	// By chance about 1 / (7 suppliers × 4 brokers × some 10 importers a place).
	expect(kept / before.length).toBeLessThan(0.03);
	expect(
		[...shuffled.links.b].filter((b, i) => b === tables.links.b[i]).length / shuffled.links.b.length
	).toBeLessThan(0.2);
});

test('first declarations follow the new parties; the tables handed over stay as they were', () => {
	const tables = world();
	const before = structuredClone(tables);
	const shuffled = shuffleTables(tables, seededRng(1));
	expect(tables).toEqual(before);
	const { shipments } = shuffled;
	shuffled.entities.ids.forEach((_, e) => {
		const days = shipments.ids.flatMap((_id, s) =>
			[shipments.importer[s], shipments.exporter[s], shipments.broker[s]].includes(e)
				? [shipments.day[s]!]
				: []
		);
		if (days.length > 0) expect(shuffled.entities.firstDeclaration[e]).toBe(Math.min(...days));
	});
	expect(shuffleTables(tables, seededRng(1))).toEqual(shuffled);
});
