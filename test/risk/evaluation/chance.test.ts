import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRng } from '#lib/kernels/rng.ts';
import { byDraws, positivesByChance, sample } from '#lib/risk/evaluation/chance.ts';

describe('what random ranks give', () => {
	test('agrees with drawing', () => {
		const rng = seededRng(3);
		const [size, positives, first] = [400, 60, 50];
		const drawn = byDraws(() => [...sample(size, first, rng)].filter((row) => row < positives).length);
		const exact = positivesByChance(size, positives, first);
		expect(Math.abs(exact.low - drawn.low)).toBeLessThanOrEqual(1);
		expect(Math.abs(exact.high - drawn.high)).toBeLessThanOrEqual(1);
	});

	test('all or none looked at leaves no chance', () => {
		expect(positivesByChance(20, 5, 20)).toEqual({ low: 5, high: 5 });
		expect(positivesByChance(20, 5, 0)).toEqual({ low: 0, high: 0 });
		expect(positivesByChance(20, 0, 7)).toEqual({ low: 0, high: 0 });
	});

	test('the interval holds at least 95 of 100 and lies within what can be', () => {
		const world = fc.record({
			size: fc.integer({ min: 1, max: 60 }),
			positives: fc.nat(60),
			first: fc.nat(60)
		});
		fc.assert(
			fc.property(world, ({ size, positives, first }) => {
				const [p, n] = [Math.min(positives, size), Math.min(first, size)];
				const { low, high } = positivesByChance(size, p, n);
				expect(low).toBeGreaterThanOrEqual(Math.max(0, n + p - size));
				expect(high).toBeLessThanOrEqual(Math.min(n, p));
				let held = 0;
				for (let k = low; k <= high; k++) held += (choose(p, k) * choose(size - p, n - k)) / choose(size, n);
				expect(held).toBeGreaterThanOrEqual(0.95 - 1e-9);
			})
		);
	});

	test('a sample has as many different ones as were wanted', () => {
		const drawn = sample(30, 30, seededRng(1));
		expect([...drawn].sort((x, y) => x - y)).toEqual(Array.from({ length: 30 }, (_, i) => i));
		expect(sample(1000, 25, seededRng(2)).size).toBe(25);
	});
});

function choose(n: number, k: number): number {
	let ways = 1;
	for (let i = 1; i <= k; i++) ways *= (n - k + i) / i;
	return ways;
}
