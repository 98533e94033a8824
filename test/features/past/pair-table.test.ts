import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { integers, reals } from '#lib/features/past/growing-array.ts';
import { PairHistory } from '#lib/features/past/pair-history.ts';
import { PairTable } from '#lib/features/past/pair-table.ts';

test('numbers pairs as a map would, however many there are', () => {
	const pair = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -1, max: 60 }));
	fc.assert(
		fc.property(fc.array(pair, { maxLength: 3000 }), (pairs) => {
			const table = new PairTable();
			const map = new Map<string, number>();
			for (const [a, b] of pairs) {
				const key = `${a} ${b}`;
				expect(table.find(a, b)).toBe(map.get(key) ?? NONE);
				if (!map.has(key)) map.set(key, map.size);
				expect(table.add(a, b)).toBe(map.get(key));
			}
			expect(table.length).toBe(map.size);
		}),
		{ numRuns: 20, seed: 1 }
	);
});

test('keeps 200,000 pairs apart', () => {
	const table = new PairTable();
	for (let k = 0; k < 200_000; k++) table.add(k % 977, Math.floor(k / 977));
	expect(table.length).toBe(200_000);
	expect(table.find(976, 203)).toBe(table.add(976, 203));
	expect(table.find(977, 0)).toBe(NONE);
});

test('a growing array holds its fill where nothing was written', () => {
	const numbers = integers(2, 7);
	numbers.add(50, 1);
	expect([numbers.get(0), numbers.get(49), numbers.get(50), numbers.get(500)]).toEqual([7, 7, 8, 7]);
	const empty = reals(0);
	empty.set(3, 0.5);
	expect([empty.get(0), empty.get(3), empty.get(4)]).toEqual([0, 0.5, 0]);
});

test('a pair that was not named is unknown, one that never met is met now', () => {
	const history = new PairHistory();
	expect(history.learn(1, 2, 100)).toBe(true);
	expect(history.learn(1, 2, 110)).toBe(false);
	expect(history.learn(1, NONE, 110)).toBe(false);
	expect([history.since(1, 2, 130), history.count(1, 2)]).toEqual([30, 2]);
	expect([history.since(1, 3, 130), history.count(1, 3)]).toEqual([0, 0]);
	expect([history.since(1, NONE, 130), history.count(NONE, 1)]).toEqual([NaN, NaN]);
});
