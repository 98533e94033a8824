import { describe, expect, test } from 'vitest';
import { licenceSplitting } from '#lib/typologies/licence-splitting.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const four = ['f1', 'f2', 'f3', 'f4'];

function underLicence(world: SmallWorld, firms: string[], licence: string, each = 5): string[] {
	return firms.flatMap((importer, i) =>
		Array.from({ length: each }, (_, k) =>
			world.ship({ importer, exporter: 'mill', licence, day: `2024-0${k + 1}-1${i % 10}` })
		)
	);
}

describe('one licence on the declarations of several firms', () => {
	test('is found where they are linked and their goods suspicious', () => {
		const world = new SmallWorld().crowd();
		const bad = underLicence(world, four, 'L-77');
		for (const firm of four) world.firm(firm).role('owner', firm);
		world.inspect(bad[0]!, '2024-02-20', true).inspect(bad[7]!, '2024-04-20', true);
		const evidence = handEvidence(world.build(), AS_OF, bad);
		const [finding] = findingsOf(licenceSplitting, evidence);
		expect(membersOf(finding, evidence)).toEqual([...four, 'mill']);
		expect(finding!.confidence).toBeGreaterThan(0.8);
		expect(finding!.params).toMatchObject({ firms: 4, licence: 'L-77', licences: 1, shipments: 20 });
		expect(finding!.proofs.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['shared-licence', 'shared-person', 'offence'])
		);
	});

	test('a cooperative that keeps within its licence is left alone', () => {
		const world = new SmallWorld().crowd();
		underLicence(world, four, 'L-77', 2);
		const findings = findingsOf(licenceSplitting, handEvidence(world.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.1);
	});

	test('a number that dozens write is a class of licences, not a licence', () => {
		const world = new SmallWorld().crowd();
		const many = Array.from({ length: 30 }, (_, i) => `m${i}`);
		const bad = underLicence(world, many, 'DIVERS');
		expect(findingsOf(licenceSplitting, handEvidence(world.build(), AS_OF, bad))).toEqual([]);
	});
});
