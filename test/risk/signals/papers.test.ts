import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { readSignals } from '../../support/read-signals.ts';
import { SmallWorld } from '../../support/small-world.ts';

const lane = { importer: 'a', exporter: 'x' };

describe('tariff-shift', () => {
	function shifted(codes: string[], duty: Record<string, number>) {
		const world = new SmallWorld();
		const ids = codes.map((hs, k) =>
			world.ship({ ...lane, hs, day: dayOf('2024-01-10') + 20 * k, duty: duty[hs] })
		);
		return readSignals(world.build(), ids[ids.length - 1])['tariff-shift'];
	}
	const duty = { '6403990000': 2500, '6403590000': 250, '6404190000': 250 };

	test('tells the move to a cheaper sibling of the heading', () => {
		const spoken = shifted(['6403990000', '6403990000', '6403990000', '6403590000'], duty);
		expect(spoken.params).toMatchObject({ from: '6403990000', to: '6403590000', points: 22.5, before: 3 });
	});

	test('leaves a mixed trade, a dearer code and another heading alone', () => {
		expect(shifted(['6403590000', '6403990000', '6403990000', '6403590000'], duty)).toBeUndefined();
		expect(shifted(['6403590000', '6403590000', '6403590000', '6403990000'], duty)).toBeUndefined();
		expect(shifted(['6403990000', '6403990000', '6403990000', '6404190000'], duty)).toBeUndefined();
	});
});

describe('origin-flip', () => {
	function flipped(origins: string[], departures: string[], exporter = 'x') {
		const world = new SmallWorld();
		const ids = origins.map((origin, k) =>
			world.ship({
				...lane,
				exporter: k === origins.length - 1 ? exporter : 'x',
				origin,
				departure: departures[k] ?? 'CN',
				day: dayOf('2024-01-10') + 20 * k,
				duty: origin === 'CN' ? 2500 : 0
			})
		);
		return readSignals(world.build(), ids[ids.length - 1])['origin-flip'];
	}

	test('tells the flip at a constant supplier and port', () => {
		expect(flipped(['CN', 'CN', 'CN', 'TR'], []).params).toMatchObject({
			from: 'CN',
			to: 'TR',
			points: 25,
			before: 3
		});
	});

	test('leaves a new port, a new supplier and a supplier of many origins alone', () => {
		expect(flipped(['CN', 'CN', 'CN', 'TR'], ['CN', 'CN', 'CN', 'TR'])).toBeUndefined();
		expect(flipped(['CN', 'CN', 'CN', 'TR'], [], 'y')).toBeUndefined();
		expect(flipped(['TR', 'CN', 'CN', 'TR'], [])).toBeUndefined();
	});
});

describe('value-splitting', () => {
	function split(bill: (k: number) => string | null, gap: number) {
		const world = new SmallWorld();
		// Limits are inferred: honest values thin out evenly, planted ones crowd under 20,000.
		for (let k = 0; k < 400; k++)
			world.ship({ importer: `c${k}`, day: dayOf('2024-01-01') + (k % 90), value: 15_000 + 25 * k });
		for (let k = 0; k < 120; k++)
			world.ship({ importer: `p${k}`, day: dayOf('2024-01-01') + (k % 90), value: 19_500 });
		const ids = [0, 1, 2].map((k) =>
			world.ship({
				importer: `s${k}`,
				day: dayOf('2024-06-01') + gap * k,
				value: 19_700,
				billOfLading: bill(k)
			})
		);
		return readSignals(world.build(), ids[2])['value-splitting'];
	}

	test('finds the parts of one bill of lading within a week, and the limit they keep under', () => {
		const spoken = split(() => 'BL1', 2);
		expect(spoken.params).toEqual({ parts: 3, days: 7, total: 59_100, limit: 20_000 });
		expect(spoken.weight).toBeGreaterThan(1.5);
	});

	test('says little of one declaration under the limit, or of parts months apart', () => {
		expect(split((k) => `BL${k}`, 2).weight).toBeLessThan(0.5);
		expect(split(() => 'BL1', 40).weight).toBeLessThan(0.5);
	});
});

describe('repeated-consignments', () => {
	test('finds the same mass and value again; a standing order differs by some kilograms', () => {
		const world = new SmallWorld();
		for (let k = 0; k < 4; k++)
			world.ship({ ...lane, day: dayOf('2024-01-10') + 20 * k, mass: 1234, value: 43_210 });
		for (let k = 0; k < 4; k++)
			world.ship({ importer: 'b', exporter: 'y', day: dayOf('2024-01-10') + 20 * k, mass: 1000 + 37 * k });
		const again = world.ship({ ...lane, day: '2024-05-01', mass: 1234, value: 43_210 });
		const order = world.ship({ importer: 'b', exporter: 'y', day: '2024-05-01', mass: 1201 });
		const tables = world.build();
		expect(readSignals(tables, again)['repeated-consignments'].params.count).toBe(4);
		expect(readSignals(tables, order)).not.toHaveProperty('repeated-consignments');
	});
});

describe('temporary-admission', () => {
	function admitted(exported: number) {
		const world = new SmallWorld();
		for (let k = 0; k < 3; k++) world.ship({ ...lane, day: `2024-01-1${k}`, procedure: '022' });
		if (exported > 0)
			world.ship({ importer: 'client', exporter: 'a', day: '2024-06-01', procedure: '060', mass: exported });
		const id = world.ship({ ...lane, day: '2024-09-01', procedure: '022' });
		return readSignals(world.build(), id)['temporary-admission'];
	}

	test('tells what is past its term and not exported; a manufacturer that exports is left alone', () => {
		expect(admitted(0).params).toMatchObject({ percent: 100, overdue: 3, days: 180 });
		expect(admitted(2900)).toBeUndefined();
	});
});

describe('licence-sharing', () => {
	test('tells a licence of two firms, worse where they are linked, and not one that everybody writes', () => {
		const world = new SmallWorld().shares('a', '+2126').shares('b', '+2126');
		for (const importer of ['a', 'b', 'c'])
			world.ship({ importer, day: '2024-01-10', licence: importer === 'c' ? 'L2' : 'L1' });
		for (let k = 0; k < 40; k++) world.ship({ importer: `m${k}`, day: '2024-01-10', licence: 'NONE' });
		const linked = world.ship({ importer: 'b', day: '2024-02-01', licence: 'L1' });
		const apart = world.ship({ importer: 'd', day: '2024-02-01', licence: 'L2' });
		const filler = world.ship({ importer: 'd', day: '2024-02-01', licence: 'NONE' });
		const tables = world.build();
		const found = readSignals(tables, linked)['licence-sharing'];
		expect(found.params).toMatchObject({ licence: 'L1', firms: 1, linked: 1 });
		expect(found.weight).toBeGreaterThan(readSignals(tables, apart)['licence-sharing'].weight);
		expect(readSignals(tables, filler)).not.toHaveProperty('licence-sharing');
	});
});
