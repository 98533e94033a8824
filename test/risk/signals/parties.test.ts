import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { readSignals } from '../../support/read-signals.ts';
import { SmallWorld } from '../../support/small-world.ts';

/** Many firms inspected and clean, so that there is an average to stand out from. */
function inspected(): SmallWorld {
	const world = new SmallWorld();
	for (let firm = 0; firm < 60; firm++) {
		const id = world.ship({
			importer: `c${firm}`,
			exporter: `x${firm % 9}`,
			broker: `b${firm % 3}`,
			day: '2024-02-01'
		});
		world.inspect(id, '2024-02-05', firm === 0);
	}
	return world;
}

describe('offences', () => {
	test('of an importer count from the day after their inspection', () => {
		const world = inspected();
		const caught = world.ship({ importer: 'bad', day: '2024-03-01' });
		world.inspect(caught, '2024-03-10', true);
		const onTheDay = world.ship({ importer: 'bad', day: '2024-03-10' });
		const after = world.ship({ importer: 'bad', day: '2024-03-11' });
		const tables = world.build();
		expect(readSignals(tables, onTheDay)['importer-offences']?.weight ?? 0).toBeLessThanOrEqual(0);
		const spoken = readSignals(tables, after)['importer-offences'];
		expect(spoken.weight).toBeGreaterThan(0.5);
		expect(spoken.params).toMatchObject({ offences: 1, inspected: 1 });
		expect(spoken.evidence).toContainEqual({ label: 'Shipment', id: caught });
	});

	test('of a broker are held against its mix: many declarations alone are no sign', () => {
		const world = inspected();
		for (let k = 0; k < 120; k++) {
			const mega = world.ship({ importer: `m${k}`, broker: 'mega', day: '2024-03-01' });
			world.inspect(mega, '2024-03-02', k % 40 === 0);
			if (k >= 30) continue;
			const crooked = world.ship({ importer: `k${k}`, broker: 'crooked', day: '2024-03-01' });
			world.inspect(crooked, '2024-03-02', k % 2 === 0);
		}
		const [honest, other] = ['mega', 'crooked'].map((broker) =>
			world.ship({ importer: 'new', broker, day: '2024-04-01' })
		);
		const tables = world.build();
		expect(readSignals(tables, honest)['broker-offences'].weight).toBeLessThan(0);
		expect(readSignals(tables, other)['broker-offences'].weight).toBeGreaterThan(0.5);
	});
});

describe('linked-offences', () => {
	function linked(share: (world: SmallWorld) => void) {
		const world = inspected();
		share(world);
		world.inspect(world.ship({ importer: 'bad', day: '2024-03-01' }), '2024-03-10', true);
		const id = world.ship({ importer: 'friend', day: '2024-04-01' });
		return readSignals(world.build(), id)['linked-offences'];
	}

	test('reach through a shared phone and through a person, two steps fainter', () => {
		const phone = linked((world) => world.shares('bad', '+2126').shares('friend', '+2126'));
		expect(phone.params).toMatchObject({ name: 'bad', kind: 'Phone', steps: 1, date: '2024-03-10' });
		const person = linked((world) => world.role('p', 'bad').role('p', 'friend'));
		expect(person.params).toMatchObject({ kind: 'Person', steps: 1 });
		const twoSteps = linked((world) =>
			world.role('p', 'bad').role('p', 'between').shares('between', '+2127').shares('friend', '+2127')
		);
		expect(twoSteps.params.steps).toBe(2);
		expect(twoSteps.weight).toBeLessThan(phone.weight);
	});

	test('do not pass through a domiciliation centre, and fade with an accountant', () => {
		const centre = (firms: number) => (world: SmallWorld) => {
			world.shares('bad', 'tower', 'Address').shares('friend', 'tower', 'Address');
			for (let k = 0; k < firms; k++) world.shares(`d${k}`, 'tower', 'Address');
		};
		expect(linked(centre(200))).toBeUndefined();
		expect(linked(centre(12)).weight).toBeLessThan(linked(centre(0)).weight);
	});

	test('of a tie that begins later are not known', () => {
		expect(
			linked((world) => world.shares('bad', '+2126').shares('friend', '+2126', 'Phone', '2024-04-01'))
		).toBeUndefined();
	});
});

describe('phoenix', () => {
	function successor(since: string, shared: number, hs = '6403990000') {
		const world = new SmallWorld();
		world.firm('old', { status: 'dissolved', statusDay: '2024-05-01' }).firm('new', { since });
		for (let k = 0; k < shared; k++)
			world.shares('old', `+2126${k}`).shares('new', `+2126${k}`, 'Phone', since);
		for (let month = 1; month <= 4; month++) world.ship({ importer: 'old', day: `2024-0${month}-10` });
		const id = world.ship({ importer: 'new', day: '2024-07-01', hs });
		return readSignals(world.build(), id).phoenix;
	}

	test('rises from a dissolved firm with which it shares two things, the more with the same goods', () => {
		const same = successor('2024-05-20', 2);
		expect(same.params).toMatchObject({ old: 'Firm old', date: '2024-05-01', shared: 2, alike: 100 });
		expect(same.weight).toBeGreaterThan(successor('2024-05-20', 2, '8517130000').weight);
	});

	test('is no old firm, and no firm that shares one thing', () => {
		expect(successor('2015-01-01', 2)).toBeUndefined();
		expect(successor('2024-05-20', 1)).toBeUndefined();
	});
});

describe('shell-cluster', () => {
	function firms(count: number, since: string) {
		const world = new SmallWorld();
		for (let k = 0; k < count; k++) world.firm(`f${k}`, { since }).shares(`f${k}`, 'box', 'Address', since);
		// A firm that has not declared is not known to be young.
		for (let k = 1; k < count; k++) world.ship({ importer: `f${k}`, day: '2024-06-01' });
		const id = world.ship({ importer: 'f0', day: '2024-07-01' });
		return readSignals(world.build(), id)['shell-cluster'];
	}

	test('needs four young firms, and neither an old group nor a domiciliation centre is one', () => {
		expect(firms(5, '2024-01-01').params).toEqual({ firms: 5, kind: 'Address' });
		expect(firms(3, '2024-01-01')).toBeUndefined();
		expect(firms(5, '2012-01-01')).toBeUndefined();
		expect(firms(60, '2024-01-01')).toBeUndefined();
	});
});

describe('new-trader-burst', () => {
	function burst(wave: number) {
		const world = new SmallWorld().crowd();
		for (let k = 0; k < 80; k++)
			world.ship({ importer: `n${k}`, day: dayOf('2024-01-05') + 4 * k, hs: '0101210000' });
		for (let k = 0; k < wave; k++) world.ship({ importer: `w${k}`, day: dayOf('2024-11-20') + (k % 20) });
		for (let k = 0; k < 9; k++) world.ship({ importer: 'rush', day: dayOf('2024-12-01') + k });
		const id = world.ship({ importer: 'rush', day: '2024-12-15' });
		return readSignals(world.build(), id)['new-trader-burst'];
	}

	test('fades where a whole trade fills with new firms at once', () => {
		const alone = burst(0);
		expect(alone.params).toMatchObject({ count: 10, age: 14 });
		expect(burst(60).weight).toBeLessThan(alone.weight / 5);
	});
});
