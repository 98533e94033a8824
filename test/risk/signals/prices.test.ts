import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { readSignals } from '../../support/read-signals.ts';
import { SmallWorld } from '../../support/small-world.ts';

const crowded = () => new SmallWorld().crowd();

describe('price-below-peers', () => {
	test('speaks on a value far under the peers, with their number and the gap', () => {
		const world = crowded();
		const id = world.ship({ importer: 'low', day: '2024-12-31', value: 4000 });
		const spoken = readSignals(world.build(), id)['price-below-peers'];
		expect(spoken.weight).toBeGreaterThan(0.5);
		expect(spoken.params.percent).toBeGreaterThan(50);
		expect(spoken.params.peers).toBeGreaterThanOrEqual(8);
	});

	test('is silent on a discount, on goods without peers, and on an importer that is its own only peer', () => {
		const world = crowded();
		const discount = world.ship({ importer: 'shop', day: '2024-12-30', value: 8600 });
		const rare = world.ship({ importer: 'low', day: '2024-12-30', value: 1, hs: '9999990000' });
		for (let k = 0; k < 20; k++)
			world.ship({ importer: 'own', day: dayOf('2024-11-01') + k, hs: '0101210000' });
		const own = world.ship({ importer: 'own', day: '2024-12-30', hs: '0101210000', value: 100 });
		const tables = world.build();
		for (const id of [discount, rare, own])
			expect(readSignals(tables, id)).not.toHaveProperty('price-below-peers');
	});

	test('takes the peers of the days before only', () => {
		const world = new SmallWorld();
		for (let firm = 0; firm < 12; firm++) world.ship({ importer: `c${firm}`, day: '2024-05-05' });
		const sameDay = world.ship({ importer: 'low', day: '2024-05-05', value: 2000 });
		const dayAfter = world.ship({ importer: 'low2', day: '2024-05-06', value: 2000 });
		const tables = world.build();
		expect(readSignals(tables, sameDay)).not.toHaveProperty('price-below-peers');
		expect(readSignals(tables, dayAfter)).toHaveProperty('price-below-peers');
	});
});

test('price-above-peers speaks on a value far over the peers', () => {
	const world = crowded();
	const id = world.ship({ importer: 'high', day: '2024-12-31', value: 40_000 });
	expect(readSignals(world.build(), id)['price-above-peers'].params.times).toBeGreaterThan(3);
});

describe('price patterns', () => {
	function habit(value: number, linked: boolean) {
		const world = crowded();
		if (linked) world.shares('a', '+212611').shares('b', '+212611');
		for (const importer of ['a', 'b']) {
			for (let month = 3; month <= 11; month++) {
				world.ship({ importer, exporter: 'x', day: `2024-${String(month).padStart(2, '0')}-07`, value });
			}
		}
		const id = world.ship({ importer: 'a', exporter: 'x', day: '2024-12-20', value });
		return readSignals(world.build(), id);
	}

	test('of importer and supplier, and of the firms linked to it, are told', () => {
		const spoken = habit(4500, true);
		expect(spoken['importer-price-pattern'].params.shipments).toBeGreaterThan(5);
		expect(spoken).toHaveProperty('exporter-price-pattern');
		expect(spoken['linked-price-pattern'].evidence[0]).toEqual({ label: 'Trader', id: 'b' });
	});

	test('of a discounter are not held against it, nor those of firms it shares nothing with', () => {
		expect(habit(8600, true)).not.toHaveProperty('importer-price-pattern');
		expect(habit(4500, false)).not.toHaveProperty('linked-price-pattern');
	});
});

test('lane-price-drop compares an importer with itself', () => {
	const world = new SmallWorld();
	for (let k = 0; k < 5; k++)
		world.ship({ importer: 'a', exporter: 'x', day: `2024-0${k + 1}-01`, value: 10_000 });
	const dropped = world.ship({ importer: 'a', exporter: 'x', day: '2024-06-01', value: 5000 });
	const elsewhere = world.ship({ importer: 'b', exporter: 'x', day: '2024-06-01', value: 5000 });
	const tables = world.build();
	expect(readSignals(tables, dropped)['lane-price-drop'].params).toEqual({ percent: 50, before: 5 });
	expect(readSignals(tables, elsewhere)).not.toHaveProperty('lane-price-drop');
});
