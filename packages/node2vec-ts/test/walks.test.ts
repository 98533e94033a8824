import { describe, expect, test } from 'vitest';
import { walks } from '../src/index.ts';
import type { Edge } from '../src/index.ts';

type Weights = Map<string, Map<string, number>>;

/** A house with a chimney: triangles, a square, a leaf, uneven weights. */
const EDGES: Edge<string>[] = [
	['a', 'b', 1],
	['b', 'c', 2.5],
	['c', 'd', 0.5],
	['d', 'a', 1.5],
	['a', 'e', 3],
	['b', 'e', 0.7],
	['c', 'f', 1.2],
	['d', 'd', 0.4]
];

function weightsOf(edges: Edge<string>[], directed: boolean): Weights {
	const weights: Weights = new Map();
	const add = (from: string, to: string, weight: number) => {
		const row = weights.get(from) ?? new Map<string, number>();
		weights.set(from, row.set(to, (row.get(to) ?? 0) + weight));
	};
	for (const [source, target, weight = 1] of edges) {
		add(source, target, weight);
		if (!directed && source !== target) add(target, source, weight);
	}
	return weights;
}

/** The definition of the paper, section 3.2.2. */
function exactStep(weights: Weights, before: string, at: string, p: number, q: number): Map<string, number> {
	const biased = [...(weights.get(at) ?? [])].map(([to, weight]): [string, number] => {
		const alpha = to === before ? 1 / p : weights.get(before)?.has(to) ? 1 : 1 / q;
		return [to, alpha * weight];
	});
	const sum = biased.reduce((total, [, weight]) => total + weight, 0);
	return new Map(biased.map(([to, weight]) => [to, weight / sum]));
}

/** Upper 0.0001 point of chi-squared (Wilson and Hilferty). */
function chiSquaredLimit(freedom: number): number {
	const part = 2 / (9 * freedom);
	return freedom * (1 - part + 3.719 * Math.sqrt(part)) ** 3;
}

describe.each([
	{ p: 1, q: 1, directed: false },
	{ p: 0.25, q: 4, directed: false },
	{ p: 4, q: 0.25, directed: false },
	{ p: 0.02, q: 0.5, directed: false },
	{ p: 1, q: 0.001, directed: false },
	{ p: 1000, q: 1000, directed: false },
	{ p: 0.5, q: 2, directed: true }
])('transition frequencies with p $p, q $q, directed $directed', ({ p, q, directed }) => {
	test('are those of the definition (chi-squared)', () => {
		const edges: Edge<string>[] = directed ? [...EDGES, ['f', 'a'], ['e', 'c'], ['d', 'b']] : EDGES;
		const weights = weightsOf(edges, directed);
		const seen = new Map<string, Map<string, number>>();
		for (const walk of walks(edges, { p, q, directed, walkLength: 50, walksPerNode: 700, seed: 11 })) {
			for (let i = 2; i < walk.length; i++) {
				const context = `${walk[i - 2]} ${walk[i - 1]}`;
				const row = seen.get(context) ?? new Map<string, number>();
				seen.set(context, row.set(walk[i], (row.get(walk[i]) ?? 0) + 1));
			}
		}
		let statistic = 0;
		let freedom = 0;
		for (const [context, counts] of seen) {
			const [before, at] = context.split(' ');
			const total = [...counts.values()].reduce((a, b) => a + b, 0);
			const exact = [...exactStep(weights, before, at, p, q)];
			expect([...counts.keys()].every((to) => exact.some(([known]) => known === to))).toBe(true);
			for (const [to, probability] of exact) {
				const expected = total * probability;
				// The approximation wants a few expected counts a cell.
				if (expected < 5) continue;
				statistic += ((counts.get(to) ?? 0) - expected) ** 2 / expected;
				freedom++;
			}
			freedom--;
		}
		expect(freedom).toBeGreaterThan(5);
		expect(statistic).toBeLessThan(chiSquaredLimit(freedom));
	});
});

test('the first step goes by weight alone', () => {
	const first = { b: 0, c: 0 };
	const star: Edge<string>[] = [
		['a', 'b', 3],
		['a', 'c', 1]
	];
	for (const walk of walks(star, { walksPerNode: 20_000, walkLength: 2, p: 0.1, q: 9 })) {
		if (walk[0] === 'a') first[walk[1] as 'b' | 'c']++;
	}
	expect(first.b / 20_000).toBeCloseTo(0.75, 1.7);
	expect(first.b + first.c).toBe(20_000);
});

test('a walk ends at a node without arcs out, and an isolated node begins none', () => {
	const csr = { offsets: [0, 1, 2, 2, 2], targets: [1, 2] };
	const found = [...walks(csr, { walksPerNode: 1, walkLength: 10 })].map((walk) => walk.join('>')).sort();
	expect(found).toEqual(['0>1>2', '1>2']);
});

test('every node with edges begins walksPerNode walks, every step follows an arc', () => {
	const weights = weightsOf(EDGES, false);
	const begun = new Map<string, number>();
	for (const walk of walks(EDGES, { walksPerNode: 3, walkLength: 12, p: 2, q: 0.5 })) {
		begun.set(walk[0], (begun.get(walk[0]) ?? 0) + 1);
		expect(walk).toHaveLength(12);
		for (let i = 1; i < walk.length; i++) expect(weights.get(walk[i - 1])?.has(walk[i])).toBe(true);
	}
	expect([...begun].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((node) => [node, 3]));
});

test('the same seed walks the same way however often it is asked, another seed does not', () => {
	const iterable = walks(EDGES, { seed: 5, walksPerNode: 2, walkLength: 20 });
	expect([...iterable]).toEqual([...iterable]);
	expect([...walks(EDGES, { seed: 6, walksPerNode: 2, walkLength: 20 })]).not.toEqual([...iterable]);
});

test('only what weights are to each other counts, tiny or huge', () => {
	const options = { p: 0.05, q: 2, walkLength: 30, walksPerNode: 20 };
	const near = [...walks(EDGES, options)];
	for (const scale of [2 ** -200, 2 ** 200, 2 ** 1000]) {
		const far = EDGES.map(([source, target, weight = 1]): Edge<string> => [source, target, weight * scale]);
		expect([...walks(far, options)]).toEqual(near);
	}
});
