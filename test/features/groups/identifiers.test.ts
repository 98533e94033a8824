import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { entitiesOn, shipmentsUpTo } from '../../support/feature-values.ts';
import { SmallWorld } from '../../support/small-world.ts';

const DAY = '2024-06-01';
const on = dayOf(DAY);

/** A shares a phone with B, an account with B and C, a director with D; and a centre's address with 30 others. */
function world(): SmallWorld {
	const world = new SmallWorld()
		.firm('A', { since: '2023-06-01' })
		.firm('B', { since: '2024-01-01' })
		.firm('C', { since: '2015-01-01', status: 'dissolved', statusDay: '2024-03-01' })
		.shares('A', '+212600000001', 'Phone', '2024-01-01')
		.shares('B', '+212600000001', 'Phone', '2024-02-01')
		.shares('A', 'account', 'BankAccount', '2023-06-01')
		.shares('B', 'account', 'BankAccount', '2024-01-05')
		.shares('C', 'account', 'BankAccount', '2020-01-01')
		.role('P', 'A', '2023-06-01')
		.role('P', 'D', '2024-05-01');
	for (let k = 0; k < 30; k++) world.shares(`tenant${k}`, 'centre', 'Address');
	world.shares('A', 'centre', 'Address');
	for (const importer of ['B', 'C']) world.ship({ importer, day: '2024-02-10' });
	world.ship({ id: 's', importer: 'A', exporter: 'B', broker: 'D', day: DAY });
	return world;
}

test('counts with whom, by what, since when, and how much it binds', () => {
	const values = shipmentsUpTo(world().build(), on)['s']!;
	const strength = 1 / Math.log2(3);
	expect(values).toMatchObject({
		'identifiers.importer-shared-count': 3,
		'identifiers.importer-held': 3,
		'identifiers.importer-hubs': 1,
		'identifiers.importer-by-address': 0,
		'identifiers.importer-by-phone': 1,
		'identifiers.importer-by-account': 2,
		'identifiers.importer-by-person': 1,
		'identifiers.importer-with-traders': 2,
		'identifiers.importer-with-young': 1,
		'identifiers.importer-with-ended': 1,
		'identifiers.importer-newest-tie': on - dayOf('2024-05-01'),
		'identifiers.importer-oldest-tie': on - dayOf('2023-06-01'),
		'identifiers.importer-broker-tie': 1,
		'identifiers.importer-consignee-tie': NaN
	});
	expect(values['identifiers.importer-shared-weight']).toBeCloseTo(2 + 2 * strength);
	expect(values['identifiers.importer-exporter-tie']).toBeCloseTo(1 + strength);
});

test('an entity, or a person, on a day', () => {
	const tables = world().build();
	expect(entitiesOn(tables, dayOf('2023-12-31'))['A']).toMatchObject({
		'identifiers.shared-count': 1,
		'identifiers.with-ended': 0
	});
	expect(entitiesOn(tables, on)['A']).toMatchObject({
		'identifiers.shared-count': 3,
		'identifiers.with-ended': 1,
		'time.imports': 0
	});
});
