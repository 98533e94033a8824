import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixedEvidence } from '#lib/typologies/rings/firm-evidence.ts';
import { laneBurst } from '#lib/typologies/rings/lane-burst.ts';

describe('mixedEvidence', () => {
	test('shipments that say nothing change nothing', () => {
		expect(mixedEvidence([])).toBeCloseTo(0);
		expect(mixedEvidence([0, 0, 0])).toBeCloseTo(0);
		expect(mixedEvidence([2, 0, 0])).toBeCloseTo(mixedEvidence([2]));
	});

	test('honest cover costs little, a lone mark says less than itself', () => {
		const ring = mixedEvidence([3, 3, 3, -1, -1, -1]);
		expect(ring).toBeGreaterThan(3);
		expect(mixedEvidence([3])).toBeLessThan(3);
	});

	test('more in a mark is never less in the firm', () => {
		const marks = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(marks, fc.nat(), (list, at) => {
				const raised = list.with(at % list.length, list[at % list.length]! + 0.5);
				expect(mixedEvidence(raised)).toBeGreaterThanOrEqual(mixedEvidence(list));
			})
		);
	});
});

describe('laneBurst', () => {
	test('a season speaks, steady custom does not, a few consignments say nothing', () => {
		expect(laneBurst([100, 120, 140, 160, 180], 700)).toBeGreaterThan(1.5);
		expect(laneBurst([10, 200, 350, 500, 690], 700)).toBeLessThan(0);
		expect(laneBurst([100, 101], 700)).toBe(0);
	});

	test('is bounded', () => {
		const days = fc.array(fc.nat(2000), { maxLength: 200 });
		fc.assert(
			fc.property(days, fc.nat(2000), (list, window) => {
				const burst = laneBurst(
					[...list].sort((x, y) => x - y),
					window
				);
				expect(burst).toBeGreaterThanOrEqual(-1);
				expect(burst).toBeLessThanOrEqual(2);
			})
		);
	});
});
