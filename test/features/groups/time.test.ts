import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { entitiesOn, shipmentsUpTo } from '../../support/feature-values.ts';
import { SmallWorld } from '../../support/small-world.ts';

const END = dayOf('2024-12-31');

test('first uses count from the past, and all that is new at once is counted', () => {
	const world = new SmallWorld().firm('A', { since: '2020-01-01' });
	const known = { importer: 'A', exporter: 'x', broker: 'b', office: 'MACAS', origin: 'CN', departure: 'CN' };
	world.ship({ ...known, id: 'first', day: '2024-03-01' });
	world.ship({ ...known, id: 'same', day: '2024-03-01' });
	world.ship({ ...known, id: 'next', day: '2024-03-11' });
	world.ship({ ...known, id: 'moved', day: '2024-04-10', broker: 'other', office: 'MATNG', origin: 'TR' });
	const values = shipmentsUpTo(world.build(), END);
	for (const id of ['first', 'same']) {
		expect(values[id]).toMatchObject({
			'time.since-broker': 0,
			'time.new-at-once': 6,
			'time.importer-trading-days': 0,
			'time.importer-gap': NaN,
			'time.importer-age': dayOf('2024-03-01') - dayOf('2020-01-01'),
			'time.exporter-age': NaN,
			'time.since-consignee': NaN
		});
	}
	expect(values['next']).toMatchObject({
		'time.since-broker': 10,
		'time.new-at-once': 0,
		'time.with-broker': 2,
		'time.importer-gap': 10,
		'time.importer-month': 2,
		'time.exporter-age': 10
	});
	expect(values['moved']).toMatchObject({
		'time.since-broker': 0,
		'time.since-supplier': 40,
		'time.since-broker-supplier': 0,
		'time.new-at-once': 3,
		'time.calendar-month': 4
	});
});

test('a burst is high, a steady trade near nothing, a silence below it', () => {
	const world = new SmallWorld().firm('steady').firm('burst');
	for (let day = dayOf('2023-01-01'); day <= END; day += 6) world.ship({ importer: 'steady', day });
	for (let k = 0; k < 12; k++) world.ship({ importer: 'burst', day: END - 12 + k });
	const tables = world.build();
	const now = entitiesOn(tables, END);
	expect(Math.abs(now['steady']!['time.burst']!)).toBeLessThan(0.5);
	expect(now['steady']!['time.rate']).toBeGreaterThan(4);
	expect(now['burst']!['time.burst']).toBeGreaterThan(2);
	const later = entitiesOn(tables, END + 200);
	expect(later['steady']!['time.burst']).toBeLessThan(-1);
	expect(later['burst']!['time.idle-days']).toBe(201);
});

test('churn tells a firm that always changes its supplier from one that never does', () => {
	const world = new SmallWorld().firm('loyal').firm('fickle');
	for (let k = 0; k < 20; k++) {
		world.ship({ importer: 'loyal', exporter: 'x', broker: 'b', day: '2024-01-01' });
		world.ship({ importer: 'fickle', exporter: `y${k}`, broker: 'b', day: dayOf('2024-01-01') + k });
	}
	const now = entitiesOn(world.build(), END);
	expect(now['loyal']!['time.own-supplier-churn']).toBeCloseTo(1 / 20);
	expect(now['fickle']!['time.own-supplier-churn']).toBe(1);
	expect(now['fickle']!['time.own-broker-churn']).toBeLessThan(0.1);
	expect(now['x']!['time.own-client-churn']).toBeCloseTo(1 / 20);
});
