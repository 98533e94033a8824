import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { priorOffender } from '#lib/typologies/prior-offender.ts';
import { findingsOf, handEvidence, membersOf, rolesOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';

function trade(world: SmallWorld, importer: string, from: string, count = 4): string[] {
	return Array.from({ length: count }, (_, i) => world.ship({ importer, day: isoOf(dayOf(from) + 12 * i) }));
}

/** An offender found out twice in January 2024, and fronts on a chain of telephones. */
function chain(length: number, from = '2024-06-01'): { world: SmallWorld; bad: string[]; fronts: string[] } {
	const world = new SmallWorld().crowd();
	const bad = trade(world, 'known', '2024-01-02');
	world.inspect(bad[0]!, '2024-01-20', true).inspect(bad[1]!, '2024-02-01', true);
	const fronts = Array.from({ length }, (_, i) => `front${i + 1}`);
	['known', ...fronts].forEach((firm, i, all) => {
		world.firm(firm, firm === 'known' ? {} : { since: '2024-05-01' });
		if (i > 0) world.shares(all[i - 1]!, `tel ${i}`).shares(firm, `tel ${i}`);
	});
	for (const front of fronts) bad.push(...trade(world, front, from));
	return { world, bad, fronts };
}

describe('firms that go on for one that was found out', () => {
	test('are found up to three steps away, with the way that leads to them', () => {
		const { world, bad } = chain(4);
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const [finding] = findingsOf(priorOffender, evidence);
		expect(membersOf(finding, evidence)).toEqual(['front1', 'front2', 'front3', 'known']);
		expect(rolesOf(finding!, evidence).known).toBe('offender');
		expect(finding!.confidence).toBeGreaterThan(0.5);
		expect(finding!.params).toMatchObject({ offences: 2, steps: 3, firms: 3, date: '2024-01-02' });
		const paths = finding!.proofs
			.filter(({ code }) => code === 'offender-path')
			.map(({ params }) => params.path);
		expect(paths).toContain('Firm known → tel 1 → Firm front1 → tel 2 → Firm front2');
		expect(finding!.proofs[0]!.code).toBe('offence');
	});

	test('suspicion alone is no confirmed case', () => {
		const { world, bad } = chain(3);
		const evidence = handEvidence(world.build(), '2024-01-15', bad);
		expect(findingsOf(priorOffender, evidence)).toEqual([]);
		expect(findingsOf(priorOffender, handEvidence(world.build(), AS_OF, bad), { leastOffences: 3 })).toEqual(
			[]
		);
	});

	test('a relation that traded before the offence is no front', () => {
		const { world, bad } = chain(2, '2023-11-01');
		expect(findingsOf(priorOffender, handEvidence(world.build(), AS_OF, bad))).toEqual([]);
	});

	test('tenants of the same centre are no fronts', () => {
		const world = new SmallWorld().crowd();
		const bad = trade(world, 'known', '2024-01-02');
		world.inspect(bad[0]!, '2024-01-20', true).inspect(bad[1]!, '2024-02-01', true).firm('known');
		world.shares('known', 'centre', 'Address');
		for (let i = 0; i < 40; i++) {
			world.firm(`tenant${i}`, { since: '2024-04-01' }).shares(`tenant${i}`, 'centre', 'Address');
			bad.push(...trade(world, `tenant${i}`, '2024-06-01', 2));
		}
		expect(findingsOf(priorOffender, handEvidence(world.build(), AS_OF, bad))).toEqual([]);
	});
});
