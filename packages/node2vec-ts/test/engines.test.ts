import { describe, expect, test } from 'vitest';
import { node2vec, walks } from '../src/index.ts';
import type { Edge, Node2VecOptions } from '../src/index.ts';
import { plantedPartition } from './graphs.ts';

const EDGES = plantedPartition({ communities: 5, size: 30, inside: 0.25, between: 0.01 }, 3);
/** A hub, a loop, a leaf, weights: the walks end early, meet themselves, and step back. */
const ODD: Edge<number>[] = [
	...Array.from({ length: 20 }, (_, v): Edge<number> => [0, v + 1, 1 + (v % 3)]),
	[3, 3, 2],
	[4, 5],
	[5, 6, 0.5]
];

const CASES: [string, Edge<number>[], Node2VecOptions<number>][] = [
	['unweighted', EDGES, { dimensions: 20, walkLength: 15, walksPerNode: 3, window: 4 }],
	['weighted, odd lengths', ODD, { dimensions: 7, walkLength: 11, walksPerNode: 9, window: 3, p: 0.1, q: 4 }],
	['directed', ODD, { dimensions: 16, walkLength: 9, walksPerNode: 4, directed: true, negative: 9 }],
	[
		'thinned, two epochs',
		EDGES,
		{ dimensions: 33, walkLength: 12, walksPerNode: 2, sample: 0.002, epochs: 2 }
	]
];

describe.each(CASES)('%s', (_name, edges, options) => {
	test('JavaScript and plain SIMD train to the same bits', async () => {
		const simd = await node2vec(edges, { ...options, engine: 'simd' });
		const js = await node2vec(edges, { ...options, engine: 'js' });
		expect(js.vectors).toEqual(simd.vectors);
		expect(js.contexts).toEqual(simd.contexts);
	});

	test('any number of workers trains to the same bits', async () => {
		const alone = await node2vec(edges, options);
		for (const workers of [2, 3]) {
			const team = await node2vec(edges, { ...options, workers });
			expect(team.vectors).toEqual(alone.vectors);
		}
	});
});

test('fused multiply-add stays near plain SIMD', async () => {
	const options = { dimensions: 32, walkLength: 10, walksPerNode: 1 };
	const plain = await node2vec(EDGES, { ...options, engine: 'simd' });
	const fused = await node2vec(EDGES, { ...options, engine: 'relaxed-simd' });
	let farthest = 0;
	plain.vectors.forEach((value, i) => (farthest = Math.max(farthest, Math.abs(value - fused.vectors[i]!))));
	expect(farthest).toBeLessThan(1e-4);
});

test('Hogwild trains every node, on as many threads as asked for', async () => {
	const { vectors, ids } = await node2vec(EDGES, { dimensions: 16, workers: 3, hogwild: true });
	expect(vectors.length).toBe(ids.length * 16);
	expect(vectors.every(Number.isFinite)).toBe(true);
	for (let row = 0; row < ids.length; row++) {
		expect(vectors.subarray(row * 16, row * 16 + 16).some((value) => Math.abs(value) > 0.05)).toBe(true);
	}
});

test('an abort stops threads too, and what a progress callback throws comes back', async () => {
	const long = { walksPerNode: 5000, workers: 2, hogwild: true };
	const controller = new AbortController();
	const stopped = node2vec(EDGES, { ...long, signal: controller.signal });
	setTimeout(() => controller.abort(new Error('enough')), 50);
	await expect(stopped).rejects.toThrow('enough');
	const onProgress = () => {
		throw new Error('no more');
	};
	await expect(node2vec(EDGES, { ...long, onProgress })).rejects.toThrow('no more');
});

test('two iterators of walks do not disturb each other', () => {
	const source = walks(EDGES, { walkLength: 12, walksPerNode: 2, q: 0.5 });
	const apart = [...source];
	const [first, second] = [source[Symbol.iterator](), source[Symbol.iterator]()];
	for (const walk of apart) {
		expect(first.next().value).toEqual(walk);
		expect(second.next().value).toEqual(walk);
	}
});
