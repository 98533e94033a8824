import { describe, expect, test } from 'vitest';
import { undervaluation } from '#lib/typologies/undervaluation.ts';
import { findingsOf, handEvidence, membersOf, rolesOf } from '../support/hand-evidence.ts';
import { SmallWorld } from '../support/small-world.ts';

const AS_OF = '2025-01-15';
const RING = ['r1', 'r2', 'r3', 'r4'];

function buy(made: SmallWorld, firms: string[], exporter: string, price: number): string[] {
	return firms.flatMap((importer, f) =>
		Array.from({ length: 6 }, (_, k) =>
			made.ship({ importer, exporter, day: `2024-0${k + 3}-1${f}`, mass: 1000, value: 1000 * price })
		)
	);
}

/** Peers, and firms that pay the usual price to their usual suppliers. */
function world(firms: string[], usual: number): SmallWorld {
	const made = new SmallWorld().crowd({ firms: 20 });
	for (const firm of firms) made.firm(firm);
	for (const firm of firms) buy(made, [firm], `usual-${firm}`, usual);
	return made;
}

describe('prices lowered together', () => {
	test('are found by what the firms pay elsewhere, with the shift and the dates', () => {
		const made = world(RING, 10);
		const bad = buy(made, RING, 'front', 5.8);
		made.inspect(bad[2]!, '2024-06-01', true).inspect(bad[9]!, '2024-08-01', true);
		RING.forEach((firm) => made.shares(firm, 'mailbox', 'Email'));
		const evidence = handEvidence(made.build(), AS_OF, bad);
		const [finding] = findingsOf(undervaluation, evidence);
		expect(membersOf(finding, evidence)).toEqual(['front', ...RING]);
		expect(rolesOf(finding!, evidence).front).toBe('supplier');
		expect(finding!.confidence).toBeGreaterThan(0.6);
		expect(finding!.params.percent).toBeGreaterThan(25);
		expect(finding!.params.percent).toBeLessThan(50);
		expect(finding!.proofs[0]).toMatchObject({ code: 'price-shift', params: { supplier: 'front' } });
	});

	test('a discounter, low wherever it buys, is left alone', () => {
		const made = world(RING, 6.2);
		buy(made, RING, 'clearance', 6.2);
		RING.forEach((firm) => made.shares(firm, 'head office', 'Address'));
		const findings = findingsOf(undervaluation, handEvidence(made.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.5);
	});

	test('an end of series, one lot at half the price, makes no ring', () => {
		const made = world(RING, 10);
		made.ship({ importer: 'r1', exporter: 'lot', day: '2024-05-05', mass: 1000, value: 5000 });
		made.ship({ importer: 'r2', exporter: 'lot', day: '2024-05-09', mass: 1000, value: 5000 });
		const findings = findingsOf(undervaluation, handEvidence(made.build(), AS_OF));
		expect(Math.max(0, ...findings.map(({ confidence }) => confidence))).toBeLessThan(0.5);
	});
});
