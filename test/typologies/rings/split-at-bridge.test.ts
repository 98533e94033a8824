import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideOfFirst } from '#lib/typologies/rings/split-at-bridge.ts';

function matrix(size: number, ties: [number, number, number][]): Float64Array[] {
	const rows = Array.from({ length: size }, () => new Float64Array(size));
	for (const [a, b, weight] of ties) rows[a]![b] = rows[b]![a] = weight;
	return rows;
}

const clique = (from: number, to: number, weight = 1): [number, number, number][] =>
	Array.from({ length: to - from }, (_, i) =>
		Array.from({ length: to - from - i - 1 }, (_, k): [number, number, number] => [
			from + i,
			from + i + k + 1,
			weight
		])
	).flat();

describe('sideOfFirst', () => {
	test('cuts two groups that a bridge alone joins, and keeps the side of the first', () => {
		const ties = matrix(10, [...clique(0, 5), ...clique(5, 10), [2, 7, 0.5]]);
		expect(sideOfFirst(ties, 0.12)).toEqual([0, 1, 2, 3, 4]);
	});

	test('cuts again where three groups hang in a row', () => {
		const ties = matrix(15, [
			...clique(0, 5),
			...clique(5, 10),
			...clique(10, 15),
			[4, 5, 0.3],
			[9, 10, 0.4]
		]);
		expect(sideOfFirst(ties, 0.12)).toEqual([0, 1, 2, 3, 4]);
	});

	test('leaves a chain whole: its members hang together by what they have', () => {
		const chain = Array.from({ length: 7 }, (_, i): [number, number, number] => [i, i + 1, 1]);
		expect(sideOfFirst(matrix(8, chain), 0.12)).toHaveLength(8);
	});

	test('keeps the first, whatever the ties', () => {
		const ties = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 3, noNaN: true })));
		fc.assert(
			fc.property(ties, fc.double({ min: 0, max: 1, noNaN: true }), (list, most) => {
				const kept = sideOfFirst(
					matrix(
						12,
						list.filter(([a, b]) => a !== b)
					),
					most
				);
				expect(kept).toContain(0);
				expect(kept.length).toBeGreaterThanOrEqual(3);
				expect(new Set(kept).size).toBe(kept.length);
			})
		);
	});
});
