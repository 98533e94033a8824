import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { node2vec } from '../src/index.ts';
import { Random } from '../src/random.ts';
import { auc, plantedPartition } from './graphs.ts';

const SMALL = { dimensions: 32, walkLength: 30, walksPerNode: 10, window: 4, epochs: 2 };
const PARTITION = { communities: 6, size: 40, inside: 0.2, between: 0.005 };

test('nearest neighbours are of the same planted community', async () => {
	const embedding = await node2vec(plantedPartition(PARTITION, 1), { ...SMALL, seed: 4 });
	let same = 0;
	for (let v = 0; v < 240; v++) {
		for (const { id } of embedding.nearest(v, 5)) if (Math.floor(id / 40) === Math.floor(v / 40)) same++;
	}
	expect(same / (240 * 5)).toBeGreaterThan(0.95);
});

test('held-out edges are told from pairs that are none as well as the planted communities tell them', async () => {
	const edges = plantedPartition({ communities: 8, size: 40, inside: 0.25, between: 0.01 }, 2);
	const heldOut = edges.filter((_, i) => i % 10 === 0);
	const embedding = await node2vec(
		edges.filter((_, i) => i % 10 !== 0),
		{ ...SMALL, q: 0.5, seed: 8 }
	);
	const known = new Set(edges.map((edge) => edge.join()));
	const random = new Random();
	random.reseed(1, 1);
	const negatives: [number, number][] = [];
	while (negatives.length < 500) {
		const [u, v] = [random.below(320), random.below(320)].sort((a, b) => a - b);
		if (u !== v && !known.has([u, v].join())) negatives.push([u, v]);
	}
	const score = (of: (u: number, v: number) => number) =>
		auc(
			heldOut.map(([u, v]) => of(u, v)),
			negatives.map(([u, v]) => of(u, v))
		);
	const oracle = score((u, v) => (Math.floor(u / 40) === Math.floor(v / 40) ? 1 : 0));
	expect(oracle).toBeGreaterThan(0.75);
	expect(score((u, v) => embedding.similarity(u, v))).toBeGreaterThan(oracle - 0.02);
});

test('same seed same bits, with or without a signal; another seed gives others', async () => {
	const edges = plantedPartition(PARTITION, 1);
	const options = { ...SMALL, epochs: 1, walksPerNode: 3 };
	const first = await node2vec(edges, options);
	const second = await node2vec(edges, { ...options, signal: new AbortController().signal });
	expect(second.vectors).toEqual(first.vectors);
	const other = await node2vec(edges, { ...options, seed: 2 });
	expect(other.vectors).not.toEqual(first.vectors);
});

/** Made by this package, `UPDATE_GOLDEN=1 vitest run`: a change of these bits is a change users must be told of. */
test('golden vectors', async () => {
	const file = new URL('golden/karate.json', import.meta.url);
	const golden = JSON.parse(readFileSync(file, 'utf8')) as { edges: [number, number][]; bits: string };
	const { vectors } = await node2vec(golden.edges, {
		dimensions: 8,
		walkLength: 20,
		p: 0.5,
		q: 2,
		seed: 42,
		engine: 'simd'
	});
	const bits = Buffer.from(vectors.buffer).toString('base64');
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify({ ...golden, bits }, null, 2)}\n`);
	else expect(bits).toBe(golden.bits);
});

describe('isolated nodes', () => {
	test('have no vector, a row of zeros, similarity 0 and no neighbours', async () => {
		const embedding = await node2vec({ offsets: [0, 1, 2, 2], targets: [1, 0] }, SMALL);
		expect(embedding.vector(2)).toBeNull();
		expect([...embedding.vectors.slice(64)].every((x) => x === 0)).toBe(true);
		expect(embedding.similarity(0, 2)).toBe(0);
		expect(embedding.nearest(2)).toEqual([]);
		expect(embedding.nearest(0).map(({ id }) => id)).toEqual([1]);
	});

	test('a graph of nothing else is all zeros', async () => {
		const embedding = await node2vec({ offsets: [0, 0, 0], targets: [] }, SMALL);
		expect(embedding.vectors).toEqual(new Float32Array(64));
	});
});

test('vectors stay finite on a hub, a loop and a graph of one node', async () => {
	const star = Array.from({ length: 300 }, (_, i): [string, string] => ['hub', `leaf ${i}`]);
	for (const edges of [star, [['x', 'x'] as [string, string]], [['x', 'y'] as [string, string]]]) {
		const { vectors } = await node2vec(edges, { ...SMALL, epochs: 3 });
		expect(vectors.every(Number.isFinite)).toBe(true);
	}
});

test('progress runs to the end of both stages; an abort stops the training', async () => {
	const edges = plantedPartition(PARTITION, 1);
	const seen: string[] = [];
	await node2vec(edges, {
		...SMALL,
		onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done / total}`)
	});
	expect(seen).toContain('walks 1');
	expect(seen.at(-1)).toBe('training 1');

	const controller = new AbortController();
	const run = node2vec(edges, {
		...SMALL,
		signal: controller.signal,
		onProgress: ({ stage, done }) => stage === 'training' && done > 0 && controller.abort(new Error('enough'))
	});
	await expect(run).rejects.toThrow('enough');
});

test('the calling thread turns its event loop, with or without a signal', async () => {
	const edges = plantedPartition(PARTITION, 1);
	let turns = 0;
	const timer = setInterval(() => turns++, 1);
	await node2vec(edges, { walksPerNode: 50 });
	clearInterval(timer);
	expect(turns).toBeGreaterThan(1);
});
