import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { shellCluster } from '#lib/typologies/shell-cluster.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';

/** Firms that begin two months after their birth, with three consignments each. */
function firms(
	world: SmallWorld,
	names: string[],
	exporter: (i: number) => string,
	since = '2024-03-01'
): string[] {
	return names.flatMap((importer, i) => {
		world.firm(importer, { since });
		return [60, 90, 120].map((after) =>
			world.ship({ importer, exporter: exporter(i), day: isoOf(dayOf('2024-03-01') + after + i) })
		);
	});
}

const five = ['s1', 's2', 's3', 's4', 's5'];
const own = (i: number) => `own${i}`;

describe('young firms of one hand', () => {
	test('are found behind a number that few others have, with the supplier that sells to them', () => {
		const world = new SmallWorld().crowd();
		const bad = firms(world, five, () => 'front');
		for (const firm of five) world.shares(firm, '212600');
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const [finding] = findingsOf(shellCluster, evidence);
		expect(membersOf(finding, evidence)).toEqual(['front', ...five]);
		expect(finding!.members.at(-1)!.role).toBe('supplier');
		expect(finding!.confidence).toBeGreaterThan(0.7);
		expect(finding!.proofs[0]).toMatchObject({
			code: 'shared-identifier',
			params: { kind: 'Phone', firms: 5, holders: 5 }
		});
		expect(finding!.params).toMatchObject({ firms: 5, shipments: 15, from: '2024-03-01' });
	});

	test('hang together along a chain of different identifiers', () => {
		const world = new SmallWorld().crowd();
		const bad = firms(world, five, own);
		five.slice(1).forEach((firm, i) => world.shares(five[i]!, `tel ${i}`).shares(firm, `tel ${i}`));
		const evidence = handEvidence(world.build(), AS_OF, bad);
		expect(membersOf(findingsOf(shellCluster, evidence)[0], evidence)).toEqual(five);
	});

	test('are too few below the number that is set', () => {
		const world = new SmallWorld().crowd();
		const three = five.slice(0, 3);
		const bad = firms(world, three, own);
		for (const firm of three) world.shares(firm, '212600');
		const evidence = handEvidence(world.build(), AS_OF, bad);
		expect(findingsOf(shellCluster, evidence)).toEqual([]);
		expect(findingsOf(shellCluster, evidence, { leastFirms: 3 })).toHaveLength(1);
	});
});

describe('who looks the same and is not', () => {
	test('tenants of a domiciliation centre', () => {
		const world = new SmallWorld().crowd();
		const tenants = Array.from({ length: 60 }, (_, i) => `tenant${i}`);
		const bad = firms(world, tenants, own);
		for (const firm of tenants) world.shares(firm, '1 rue du centre', 'Address');
		expect(findingsOf(shellCluster, handEvidence(world.build(), AS_OF, bad))).toEqual([]);
	});

	test('an old group that shares its directors', () => {
		const world = new SmallWorld().crowd();
		const bad = firms(world, five, own, '2009-01-01');
		for (const firm of five) world.role('owner', firm).shares(firm, '212600');
		expect(findingsOf(shellCluster, handEvidence(world.build(), AS_OF, bad))).toEqual([]);
	});

	test('young clients of an accountant, whose goods are in order', () => {
		const world = new SmallWorld().crowd();
		firms(world, five, own);
		for (const firm of five) world.shares(firm, 'fiduciaire@poste.ma', 'Email');
		const findings = findingsOf(shellCluster, handEvidence(world.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.1);
	});

	test('a wave of new importers that buy of the same suppliers', () => {
		const world = new SmallWorld().crowd();
		const wave = Array.from({ length: 30 }, (_, i) => `wave${i}`);
		firms(world, wave, (i) => `market${i % 4}`);
		const findings = findingsOf(shellCluster, handEvidence(world.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.1);
	});
});
