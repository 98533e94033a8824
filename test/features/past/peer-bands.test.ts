import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeerBands, robustZ } from '#lib/features/past/peer-bands.ts';

const median = (values: number[]) => {
	const sorted = values.toSorted((x, y) => x - y);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

describe('peer bands', () => {
	test('give median and median absolute deviation of the latest 64 values', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 8, maxLength: 90 }),
				(values) => {
					const bands = new PeerBands();
					values.forEach((value, k) => bands.learn(1, value, k % 7, 100));
					const latest = values.slice(-64);
					const found = bands.peers(1, 99, 100)!;
					const middle = median(latest);
					expect(found.count).toBe(latest.length);
					expect(found.median).toBe(middle);
					const deviation = 1.4826 * median(latest.map((value) => Math.abs(value - middle)));
					expect(found.spread).toBeCloseTo(Math.max(0.12, deviation), 12);
				}
			),
			{ numRuns: 200, seed: 1 }
		);
	});

	test('leave out the importer itself, what is old, and what too few firms say', () => {
		const bands = new PeerBands();
		for (let k = 0; k < 12; k++) bands.learn(1, k, k % 4, 100);
		expect(bands.peers(1, 9, 100)?.count).toBe(12);
		expect(bands.peers(1, 3, 100)).toBeUndefined();
		expect(bands.peers(1, 9, 132, 31)).toBeUndefined();
		expect(bands.peers(2, 9, 100)).toBeUndefined();
	});

	test('no price is more than eight deviations away', () => {
		expect(robustZ(100, { median: 0, spread: 0.2, count: 9 })).toBe(8);
		expect(robustZ(-0.3, { median: 0, spread: 0.2, count: 9 })).toBeCloseTo(-1.5);
	});
});
