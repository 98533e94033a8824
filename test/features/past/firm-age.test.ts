import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { birthDay, declarantAge, firmAge } from '#lib/features/past/firm-age.ts';
import { SmallWorld } from '../../support/small-world.ts';

test('an incorporation counts once the firm has declared and its register is loaded', () => {
	const world = new SmallWorld()
		.firm('A', { since: '2020-01-01' })
		.firm('late', { since: '2020-01-01', effective: dayOf('2024-06-01') })
		.firm('odd', { since: '2024-09-01' })
		.firm('silent', { since: '2020-01-01' });
	for (const importer of ['A', 'late', 'odd']) world.ship({ importer, day: '2024-03-01' });
	const { entities } = world.build();
	const bornOf = (id: string, day: string) => birthDay(entities, entities.ids.indexOf(id), dayOf(day));
	expect(bornOf('A', '2024-03-01')).toBeNaN();
	expect(bornOf('A', '2024-03-02')).toBe(dayOf('2020-01-01'));
	expect(bornOf('late', '2024-06-01')).toBe(dayOf('2024-03-01'));
	expect(bornOf('late', '2024-06-02')).toBe(dayOf('2020-01-01'));
	expect(bornOf('odd', '2024-08-01')).toBe(dayOf('2024-03-01'));
	expect(bornOf('silent', '2025-01-01')).toBeNaN();
	const a = entities.ids.indexOf('A');
	expect(declarantAge(entities, a, dayOf('2024-03-01'))).toBe(dayOf('2024-03-01') - dayOf('2020-01-01'));
	expect(firmAge(entities, a, dayOf('2024-03-01'))).toBeNaN();
});
