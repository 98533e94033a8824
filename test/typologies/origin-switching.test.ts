import { describe, expect, test } from 'vitest';
import { originSwitching } from '#lib/typologies/origin-switching.ts';
import { findingsOf, handEvidence, membersOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const RING = ['r1', 'r2', 'r3'];
const PREFERENTIAL = { origin: 'TR', preference: 'PREF' };

function buy(made: SmallWorld, firms: string[], months: number[], row: object): string[] {
	return firms.flatMap((importer, f) =>
		months.map((month) =>
			made.ship({ importer, exporter: 'mill', day: `2024-${String(month).padStart(2, '0')}-1${f}`, ...row })
		)
	);
}

function world(firms: string[], country: string): SmallWorld {
	const made = new SmallWorld().crowd().firm('mill', { country });
	for (const firm of firms) made.firm(firm);
	return made;
}

const EARLY = [1, 2, 3];
const LATE = [5, 6, 7, 8, 9, 10];

describe('an origin that flips while supplier and way stay', () => {
	test('is found, with the origin claimed and the one it had', () => {
		const made = world(RING, 'CN');
		buy(made, RING, EARLY, { origin: 'CN', departure: 'CN' });
		const bad = buy(made, RING, LATE, { ...PREFERENTIAL, departure: 'CN' });
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(originSwitching, evidence);
		expect(membersOf(finding, evidence)).toEqual(['mill', ...RING]);
		expect(finding!.confidence).toBeGreaterThan(0.2);
		expect(finding!.params).toMatchObject({ origin: 'TR', other: 'CN', moved: 18 });
		expect(finding!.proofs[0]).toMatchObject({
			code: 'other-origin',
			params: { said: 'TR', looks: 'CN', departure: 'CN' }
		});
	});

	test('a supplier that always was of that land is left alone', () => {
		const made = world(RING, 'TR');
		buy(made, RING, [...EARLY, ...LATE], { ...PREFERENTIAL, departure: 'TR' });
		expect(findingsOf(originSwitching, handEvidence(made.build(), AS_OF))).toEqual([]);
	});

	test('a supplier that moved its plant takes all its clients and the port along', () => {
		const clients = [...RING, 'k1', 'k2', 'k3', 'k4', 'k5'];
		const made = world(clients, 'CN');
		buy(made, clients, EARLY, { origin: 'CN', departure: 'CN' });
		buy(made, clients, LATE, { ...PREFERENTIAL, departure: 'TR' });
		const findings = findingsOf(originSwitching, handEvidence(made.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.5);
	});
});
