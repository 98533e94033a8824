import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { entitiesOn, shipmentsUpTo } from '../../support/feature-values.ts';
import { SmallWorld } from '../../support/small-world.ts';

/** A shares a phone with B, B an account with C; C was found out on the 10th, on an earlier declaration. */
function world(): SmallWorld {
	const world = new SmallWorld()
		.firm('A')
		.shares('A', '+212600000001')
		.shares('B', '+212600000001')
		.shares('B', 'account', 'BankAccount')
		.shares('C', 'account', 'BankAccount')
		.role('P', 'C');
	world.inspect(world.ship({ importer: 'C', day: '2024-03-01' }), '2024-03-10', true);
	world.inspect(world.ship({ importer: 'D', day: '2024-03-01' }), '2024-03-02', false);
	for (const day of ['2024-03-10', '2024-03-11']) {
		for (const importer of ['A', 'B', 'C']) world.ship({ id: `${importer}${day}`, importer, day });
	}
	return world;
}

test('an offence is known from the day after its inspection, with its distance', () => {
	const values = shipmentsUpTo(world().build(), dayOf('2024-12-31'));
	for (const importer of ['A', 'B', 'C']) {
		expect(values[`${importer}2024-03-10`]).toMatchObject({
			'outcomes.base-rate': 0,
			'outcomes.importer-last-offence': NaN,
			'outcomes.importer-offender-distance': 3
		});
	}
	expect(values['A2024-03-11']).toMatchObject({
		'outcomes.base-rate': 0.5,
		'outcomes.importer-offenders-1': 0,
		'outcomes.importer-offenders-2': 1,
		'outcomes.importer-offender-distance': 2
	});
	expect(values['B2024-03-11']).toMatchObject({
		'outcomes.importer-offenders-1': 1,
		'outcomes.importer-offences-1': 1,
		'outcomes.importer-offender-distance': 1,
		'outcomes.importer-neighbour-rate': (1 + 10 * 0.5) / 11
	});
	expect(values['C2024-03-11']).toMatchObject({
		'outcomes.importer-last-offence': 1,
		'outcomes.importer-rate': (1 + 10 * 0.5) / 11,
		'outcomes.importer-offender-distance': 3
	});
});

test('a person answers for its firms', () => {
	const values = entitiesOn(world().build(), dayOf('2024-04-01'));
	const own = { 'outcomes.inspected': 1, 'outcomes.offences': 1 };
	expect(values['C']).toMatchObject(own);
	expect(values['P']).toMatchObject({
		...own,
		'outcomes.offender-distance': 1,
		'outcomes.broker-excess': NaN
	});
	expect(values['A']!['outcomes.offender-distance']).toBe(2);
});
