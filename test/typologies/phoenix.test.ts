import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { phoenix } from '#lib/typologies/phoenix.ts';
import { findingsOf, handEvidence, membersOf, rolesOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-06-01';

/** Ten consignments a firm, ten days apart; gives their ids. */
function trade(
	world: SmallWorld,
	importer: string,
	from: string,
	exporter = 'far',
	broker = 'desk'
): string[] {
	return Array.from({ length: 10 }, (_, i) =>
		world.ship({ importer, exporter, broker, day: isoOf(dayOf(from) + 10 * i) })
	);
}

function plainWorld(): SmallWorld {
	return new SmallWorld().crowd({ to: '2025-05-30' });
}

describe('a firm goes on under another tax id', () => {
	test('the heir of identifiers, supplier and goods is found, with its forerunner', () => {
		const world = plainWorld();
		world.firm('old').firm('heir', { since: '2024-05-20' }).shares('old', '212600').shares('heir', '212600');
		const bad = [...trade(world, 'old', '2024-01-05'), ...trade(world, 'heir', '2024-06-10')];
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const [finding] = findingsOf(phoenix, evidence);
		expect(membersOf(finding, evidence)).toEqual(['heir', 'old']);
		expect(rolesOf(finding!, evidence)).toEqual({ old: 'predecessor', heir: 'successor' });
		expect(finding!.confidence).toBeGreaterThan(0.5);
		expect(finding!.shipments).toHaveLength(20);
		expect(finding!.proofs[0]).toMatchObject({
			code: 'rebirth',
			params: { ended: '2024-04-04', born: '2024-05-20', shared: 1, alike: 100 }
		});
		expect(finding!.proofs.map(({ code }) => code)).toContain('shared-identifier');
	});

	test('no identifier need be shared: supplier, broker, goods and timing may do', () => {
		const world = plainWorld();
		world.firm('old').firm('heir', { since: '2024-05-01' });
		const bad = [...trade(world, 'old', '2024-01-05'), ...trade(world, 'heir', '2024-05-20')];
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const [finding] = findingsOf(phoenix, evidence);
		expect(membersOf(finding, evidence)).toEqual(['heir', 'old']);
		expect(finding!.proofs[0]!.params).toMatchObject({ shared: 0, partners: 2 });
	});

	test('a person registered twice is told, in whatever script', () => {
		const world = plainWorld();
		world.firm('old').firm('heir', { since: '2024-05-20' });
		world
			.role('p1', 'old', '2010-01-01', null, 'Rachid Saidi')
			.role('p2', 'heir', '2024-05-20', null, 'رشيد السعيدي');
		const bad = [...trade(world, 'old', '2024-01-05'), ...trade(world, 'heir', '2024-06-10')];
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const proof = findingsOf(phoenix, evidence)[0]!.proofs.find(({ code }) => code === 'namesake');
		expect(proof?.params).toMatchObject({ name: 'رشيد السعيدي', other: 'Rachid Saidi', holders: 2 });
	});

	test('more than one rebirth is one case', () => {
		const world = plainWorld();
		world.firm('a').firm('b', { since: '2024-05-01' }).firm('c', { since: '2024-10-01' });
		for (const firm of ['a', 'b', 'c']) world.shares(firm, '212600').role('boss', firm);
		const bad = [
			...trade(world, 'a', '2024-01-05'),
			...trade(world, 'b', '2024-05-20'),
			...trade(world, 'c', '2024-10-20')
		];
		const evidence = handEvidence(world.build(), AS_OF, bad);
		expect(membersOf(findingsOf(phoenix, evidence)[0], evidence)).toEqual(['a', 'b', 'c']);
	});
});

describe('who looks the same and is not', () => {
	test('an honest heir: the trade of the firm that ended was in order', () => {
		const world = plainWorld();
		world.firm('old', { status: 'dissolved', statusDay: '2024-05-01' }).firm('heir', { since: '2024-05-20' });
		world.shares('old', '212600').shares('heir', '212600').role('family', 'old').role('family', 'heir');
		trade(world, 'old', '2024-01-05');
		trade(world, 'heir', '2024-06-10');
		const findings = findingsOf(phoenix, handEvidence(world.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.1);
	});

	test('sisters that trade side by side', () => {
		const world = plainWorld();
		world.firm('one').firm('other').shares('one', '212600').shares('other', '212600');
		const bad = ['2024-01-05', '2024-06-05', '2024-12-05', '2025-03-01'].flatMap((from) => [
			...trade(world, 'one', from),
			...trade(world, 'other', from)
		]);
		const evidence = handEvidence(world.build(), AS_OF, bad);
		expect(findingsOf(phoenix, evidence)).toEqual([]);
	});

	test('a firm born long after the end, unless the window is widened', () => {
		const world = plainWorld();
		world.firm('old').firm('late', { since: '2025-01-20' }).shares('old', '212600').shares('late', '212600');
		const bad = [...trade(world, 'old', '2024-01-05'), ...trade(world, 'late', '2025-02-01')];
		const evidence = handEvidence(world.build(), AS_OF, bad);
		expect(findingsOf(phoenix, evidence)).toEqual([]);
		expect(findingsOf(phoenix, evidence, { windowDays: 400 })).toHaveLength(1);
	});
});
