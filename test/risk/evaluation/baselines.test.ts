import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { NEVER } from '#lib/analysis/trade-tables.ts';
import { countScores } from '#lib/risk/evaluation/baselines/count-scores.ts';
import { declarationFeatures } from '#lib/risk/evaluation/baselines/declaration-features.ts';
import { NetworkCounts } from '#lib/risk/evaluation/baselines/network-counts.ts';
import { plainClusters } from '#lib/risk/evaluation/baselines/plain-clusters.ts';
import { tabularScores } from '#lib/risk/evaluation/baselines/tabular-model.ts';
import { worldOf } from '#lib/risk/evaluation/scores.ts';
import { SmallWorld } from '../../support/small-world.ts';

/** Two firms on one phone, one person behind one of them and a third; a supplier and a broker in common. */
function threeFirms(): SmallWorld {
	return new SmallWorld()
		.firm('A')
		.firm('B')
		.firm('C')
		.shares('A', '+212600000001', 'Phone', '2024-01-05')
		.shares('B', '+212600000001', 'Phone', '2024-02-05')
		.role('p1', 'B', '2024-03-05')
		.role('p1', 'C', '2024-03-05');
}

describe('counts', () => {
	test('grow with what is known before the day, and only then', () => {
		const world = threeFirms();
		world.ship({ importer: 'A', exporter: 'S', broker: 'K', day: '2024-01-10' });
		world.ship({ importer: 'A', exporter: 'S', broker: 'K', day: '2024-01-20' });
		world.ship({ importer: 'B', exporter: 'S', consignee: 'B', day: '2024-02-10' });
		const tables = world.build();
		const at = (id: string) => tables.entities.ids.indexOf(id);
		const counts = new NetworkCounts(tables);
		const of = (...ids: string[]) => ids.map((id) => [counts.degree[at(id)], counts.shared[at(id)]]);
		counts.advanceTo(dayOf('2024-01-10'));
		expect(of('A', 'B', 'S')).toEqual([[1, 0], [0, 0], [0, 0]]); // prettier-ignore
		counts.advanceTo(dayOf('2024-02-05'));
		expect(of('A', 'B', 'S')).toEqual([[3, 0], [0, 0], [1, 0]]); // prettier-ignore
		counts.advanceTo(dayOf('2024-02-10'));
		expect(of('A', 'B', 'S')).toEqual([[3, 1], [1, 1], [1, 0]]); // prettier-ignore
		counts.advanceTo(NEVER);
		expect(of('A', 'B', 'C', 'S')).toEqual([[3, 1], [3, 2], [1, 1], [2, 0]]); // prettier-ignore
	});

	test('of a shipment are those of its parties before its day, the broker left out', () => {
		const world = threeFirms();
		for (let day = 1; day <= 9; day++)
			world.ship({ importer: `X${day}`, broker: 'K', day: `2024-01-0${day}` });
		world.ship({ importer: 'A', exporter: 'S', broker: 'K', day: '2024-01-10' });
		world.ship({ importer: 'A', exporter: 'S', broker: 'K', day: '2024-04-20' });
		const judged = worldOf(world.build());
		const { degree, shared } = countScores(judged);
		expect(judged.tables.shipments.ids.slice(judged.period.firstRow)).toHaveLength(1);
		// A: phone, S, K; S: A.
		expect([...degree.shipments]).toEqual([4]);
		expect([...shared.shipments]).toEqual([1]);
	});

	test('plain clusters chain few holders and never many', () => {
		const world = threeFirms();
		for (let i = 0; i < 12; i++) world.firm(`H${i}`).shares(`H${i}`, '+212500000000');
		world.ship({ importer: 'A', day: '2024-05-01' });
		const tables = world.build();
		const counts = new NetworkCounts(tables);
		counts.advanceTo(NEVER);
		const clusters = plainClusters(counts, tables.entities.ids, counts.shared, 1);
		expect(clusters.map((members) => [...members].sort())).toEqual([['A', 'B', 'C']]);
	});
});

describe('tabular features', () => {
	test('offence rates of a day use outcomes of earlier days only', () => {
		const world = new SmallWorld().firm('A');
		const first = world.ship({ importer: 'A', day: '2024-01-01' });
		world.ship({ importer: 'A', day: '2024-01-09' });
		world.ship({ importer: 'A', day: '2024-01-10' });
		world.ship({ importer: 'A', day: '2024-01-11' });
		world.inspect(first, '2024-01-10', true);
		const { columns } = declarationFeatures(world.build(), [0, 1, 2, 3]);
		const values = (name: string) => [...columns.find((column) => column.name === name)!.values];
		expect(values('offence rate: importer')).toEqual([0, 0, 0, 1]);
		expect(values('earlier inspections of importer')).toEqual([0, 0, 0, 1]);
		expect(values('earlier declarations of importer')).toEqual([0, 1, 2, 3]);
		expect(values('offence rate: broker')).toEqual([NaN, NaN, NaN, NaN]);
	});

	test('rates are smoothed towards the rate of all', () => {
		const world = new SmallWorld().firm('A').firm('B');
		const shipped = Array.from({ length: 10 }, (_, i) =>
			world.ship({ importer: i < 2 ? 'A' : 'B', day: `2024-01-0${1 + (i % 9)}` })
		);
		shipped.forEach((id, i) => world.inspect(id, '2024-01-15', i < 2));
		world.ship({ importer: 'A', day: '2024-02-01' });
		world.ship({ importer: 'B', day: '2024-02-01' });
		const { columns } = declarationFeatures(world.build(), [10, 11]);
		const rate = columns.find(({ name }) => name === 'offence rate: importer')!.values;
		expect(rate[0]).toBeCloseTo((2 + 10 * 0.2) / 12, 12);
		expect(rate[1]).toBeCloseTo((0 + 10 * 0.2) / 18, 12);
	});

	test('goods are summed over items, the dearest item names the heading', () => {
		const world = new SmallWorld().firm('A');
		world.ship({
			importer: 'A',
			day: '2024-01-01',
			value: 300,
			mass: 20,
			hs: '0402100000',
			containers: ['x', 'y']
		});
		const { columns } = declarationFeatures(world.build(), [0]);
		const value = (name: string) => columns.find((column) => column.name === name)!.values[0];
		expect([value('value'), value('value per kg'), value('containers'), value('items')]).toEqual([
			300, 15, 2, 1
		]);
		expect([value('hs6'), value('chapter')]).toEqual([40210, 4]);
		expect(value('duties and taxes over value')).toBeCloseTo(0.45, 12);
	});

	test('every column of the declaration is seen, papers as far as they are there', () => {
		const world = new SmallWorld().firm('A');
		const plain = { importer: 'A', value: 1000, mass: 90 };
		world.ship({
			...plain,
			day: '2024-01-01',
			exportCountry: 'AE',
			incoterm: 'FOB',
			currency: 'EUR',
			invoiceAmount: 80,
			exchangeRate: 10.5,
			manifest: true,
			bankAccount: true,
			quantityUnit: 'pce',
			grossMass: 100,
			price: 80,
			licence: 'L1',
			preference: 'EUR1'
		});
		world.ship({ ...plain, day: '2024-01-02', incoterm: 'CIF', billOfLading: 'B1' });
		const { columns } = declarationFeatures(world.build(), [0, 1]);
		const values = (name: string) => [...columns.find((column) => column.name === name)!.values];
		expect(values('invoice over value')).toEqual([0.84, NaN]);
		expect(values('net over gross mass')).toEqual([0.9, NaN]);
		expect(values('value per gross kg')).toEqual([10, NaN]);
		expect(values('item prices over invoice')).toEqual([1, NaN]);
		expect(values('licence')).toEqual([1, 0]);
		expect(values('manifest')).toEqual([1, 0]);
		expect(values('bank account')).toEqual([1, 0]);
		expect(values('bill of lading')).toEqual([0, 1]);
		expect(new Set(values('incoterm')).size).toBe(2);
		for (const name of ['country of export', 'currency', 'quantity unit', 'preference']) {
			expect(values(name)[0]).toBeGreaterThanOrEqual(0);
			expect(values(name)[1]).toBeNaN();
		}
	});

	test('an unknown rate of one item does not hide the rate of another', () => {
		const world = new SmallWorld().firm('A');
		const id = world.ship({ importer: 'A', day: '2024-01-01', dutyRate: 25 });
		world.item(id, { number: 2, dutyRate: null, hs: '0402100000' });
		const { columns } = declarationFeatures(world.build(), [0]);
		const value = (name: string) => columns.find((column) => column.name === name)!.values[0];
		expect([value('duty rate'), value('items'), value('headings')]).toEqual([25, 2, 2]);
	});
});

describe('tabular model', () => {
	function cheaters(lastInspection: string, offence: (i: number) => boolean): SmallWorld {
		const world = new SmallWorld();
		for (let firm = 0; firm < 20; firm++) world.firm(`F${firm}`);
		for (let i = 0; i < 400; i++) {
			const id = world.ship({
				importer: `F${i % 20}`,
				day: dayOf('2024-01-01') + i,
				value: i % 4 === 0 ? 2000 : 9000
			});
			if (i < 300) world.inspect(id, i === 299 ? lastInspection : '2024-10-28', offence(i));
		}
		return world;
	}

	test('knows of entities what inspections in the period found, as the analysis does, and of shipments does not', () => {
		const rows = cheaters('2024-10-28', (i) => i % 4 === 0);
		const blind = tabularScores(worldOf(rows.build()), 1, {});
		const ids = rows.build().shipments.ids;
		// F16 ships cheaply only, and is found compliant each time; F19 is caught once.
		for (const row of [336, 356, 376, 396]) rows.inspect(ids[row]!, '2025-02-10', false);
		rows.inspect(ids[399]!, '2025-02-10', true);
		const world = worldOf(rows.build());
		const informed = tabularScores(world, 1, {});
		expect(informed.shipments).toEqual(blind.shipments);
		const of = (firm: string) => informed.entities[world.tables.entities.ids.indexOf(firm)]!;
		expect(of('F16')).toBe(0);
		expect(of('F12')).toBeGreaterThan(0.8);
		expect(of('F19')).toBeGreaterThan(of('F12'));
	});

	test('learns a cheap price and scores entities by their worst shipment', () => {
		const world = worldOf(cheaters('2024-10-28', (i) => i % 4 === 0).build());
		const { shipments, entities, training, trainingOffences } = tabularScores(world, 1, {});
		expect([training, trainingOffences]).toEqual([300, 75]);
		shipments.forEach((score, row) => {
			if ((world.period.firstRow + row) % 4 === 0) expect(score).toBeGreaterThan(0.8);
			else expect(score).toBeLessThan(0.2);
		});
		const worst = Math.max(...shipments);
		expect(Math.max(...Array.from(world.organisations, (e) => entities[e]!))).toBe(worst);
		expect(tabularScores(world, 1, {}).shipments).toEqual(shipments);
	});

	test('does not learn from an outcome that was not yet known', () => {
		const late = worldOf(cheaters('2025-01-30', (i) => i === 299).build());
		const { shipments, training, trainingOffences } = tabularScores(late, 1, {});
		expect([training, trainingOffences]).toEqual([299, 0]);
		expect(new Set(shipments)).toEqual(new Set([0]));
	});
});
