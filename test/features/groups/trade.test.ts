import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { shipmentsUpTo } from '../../support/feature-values.ts';
import { SmallWorld } from '../../support/small-world.ts';

const END = dayOf('2024-12-31');

test('value per kilogram and per unit stand against the peers of the month, and of all the year', () => {
	const world = new SmallWorld().crowd({ every: 15 }, { quantity: 100, quantityUnit: 'pairs' });
	world.firm('A');
	// Half the price per kilogram and per pair; then the same pair weighs double, at the usual price per pair.
	world.ship({
		id: 'cheap',
		importer: 'A',
		day: '2024-12-15',
		value: 5000,
		quantity: 100,
		quantityUnit: 'pairs'
	});
	world.ship({
		id: 'heavy',
		importer: 'A',
		day: '2024-12-16',
		mass: 2000,
		quantity: 100,
		quantityUnit: 'pairs'
	});
	world.ship({ id: 'boxes', importer: 'A', day: '2024-12-16', quantity: 10, quantityUnit: 'boxes' });
	const values = shipmentsUpTo(world.build(), END);
	expect(values['cheap']!['trade.kg-price-month-z']).toBeLessThan(-3);
	expect(values['cheap']!['trade.kg-price-z']).toBeLessThan(-3);
	expect(values['cheap']!['trade.unit-price-z']).toBeLessThan(-3);
	expect(Math.abs(values['cheap']!['trade.unit-mass-z']!)).toBeLessThan(0.5);
	expect(values['heavy']!['trade.kg-price-month-z']).toBeLessThan(-3);
	expect(Math.abs(values['heavy']!['trade.unit-price-z']!)).toBeLessThan(1.5);
	expect(values['heavy']!['trade.unit-mass-z']).toBeGreaterThan(3);
	expect(values['boxes']!['trade.unit-price-z']).toBeNaN();
	expect(values['cheap']!['trade.kg-price-month-peers']).toBeLessThan(30);
	expect(values['cheap']!['trade.kg-price-peers']).toBe(64);
});

test('a code that pays less than its heading, an origin and a port that are rare', () => {
	const world = new SmallWorld().crowd();
	const base = { importer: 'crowd1', exporter: 'sup1', day: '2024-12-15', value: 10_000 };
	world.ship({ ...base, id: 'usual' });
	world.ship({ ...base, id: 'sibling', hs: '6403400000', duty: 250, origin: 'VN', departure: 'AE' });
	const { usual, sibling } = shipmentsUpTo(world.build(), END);
	expect(usual!['trade.heading-duty-gap']).toBeCloseTo(0);
	expect(sibling!['trade.heading-duty-gap']).toBeCloseTo(0.025 - 0.25);
	expect(sibling!['trade.tax-gap']).toBeNaN();
	expect(usual!['trade.origin-rarity']).toBeLessThan(0.1);
	expect(sibling!['trade.origin-rarity']).toBeGreaterThan(6);
	expect(sibling!['trade.supplier-origin-rarity']).toBeGreaterThan(4);
	expect([usual!['trade.since-supplier-origin']! > 300, sibling!['trade.since-supplier-origin']]).toEqual([
		true,
		0
	]);
	expect([usual!['trade.origin-differs'], sibling!['trade.origin-differs']]).toEqual([0, 1]);
	expect([usual!['trade.route-uses']! > 10, sibling!['trade.route-uses']]).toEqual([true, 0]);
});

test('what the declaration says of itself, and nothing where it says nothing', () => {
	const world = new SmallWorld();
	const id = world.ship({
		...{ id: 's', importer: 'A', day: '2024-05-01', value: 1000, mass: 100, grossMass: 110, quantity: 50 },
		...{ invoiceAmount: 90, exchangeRate: 10, containers: ['C1', 'C2'], licence: 'L' }
	});
	world.item(id, { number: 2, netMass: 100, customsValue: 3000, duty: 300, tax: 600, quantity: 3 });
	world.ship({ id: 'bare', importer: 'A', day: '2024-05-02', mass: 0, value: 0 });
	const { s, bare } = shipmentsUpTo(world.build(), END);
	expect(s).toMatchObject({
		'trade.value': 4000,
		'trade.net-mass': 200,
		'trade.kg-value': 20,
		'trade.unit-value': 1000,
		'trade.duty-rate': 0.1,
		'trade.tax-ratio': (250 + 300 + 200 + 600) / 4000,
		'trade.invoice-ratio': 900 / 4000,
		'trade.items': 2,
		'trade.containers': 2,
		'trade.licence': 1
	});
	expect(bare).toMatchObject({ 'trade.kg-value': NaN, 'trade.tax-ratio': NaN, 'trade.kg-price-z': NaN });
});
