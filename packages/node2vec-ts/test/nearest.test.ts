import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Embedding } from '../src/index.ts';
import { TopRows } from '../src/top-rows.ts';
import { refusal } from './refusal.ts';

const DIMENSIONS = 3;

/** Few different numbers, so that ties are common; rows of zeros are isolated nodes. */
const embeddings = fc
	.array(fc.array(fc.constantFrom(-1, 0, 0.5, 2), { minLength: DIMENSIONS, maxLength: DIMENSIONS }), {
		minLength: 1,
		maxLength: 30
	})
	.map((rows) => {
		const ids = rows.map((_, row) => `node ${row}`);
		return new Embedding({ ids, dimensions: DIMENSIONS, vectors: Float32Array.from(rows.flat()) });
	});

/** All rows sorted: the definition. */
function sortedAll(embedding: Embedding<string>, id: string, excluded: string[]) {
	return Array.from(embedding.ids)
		.filter((other) => other !== id && embedding.vector(other) && !excluded.includes(other))
		.map((other, row) => ({ id: other, similarity: embedding.similarity(id, other), row }))
		.sort((a, b) => b.similarity - a.similarity || a.row - b.row)
		.map(({ id, similarity }) => ({ id, similarity }));
}

test('nearest is the head of the sorted list, ties by row, without isolated and excluded nodes', () => {
	fc.assert(
		fc.property(embeddings, fc.nat(40), fc.nat(29), (embedding, count, other) => {
			const [id] = Array.from(embedding.ids);
			const excluded = [`node ${other}`, 'nobody'];
			const expected = embedding.vector(id) ? sortedAll(embedding, id, excluded).slice(0, count) : [];
			expect(embedding.nearest(id, count, excluded)).toEqual(expected);
		})
	);
});

test('nearestTo a node’s own vector finds the node first', () => {
	const ids = ['a', 'b', 'c'];
	const embedding = new Embedding({ ids, dimensions: 2, vectors: Float32Array.of(1, 2, 2, 1, -1, 0) });
	expect(embedding.nearestTo([10, 20], 2).map(({ id }) => id)).toEqual(['a', 'b']);
	expect(embedding.nearestTo([10, 20], 2, ['a']).map(({ id }) => id)).toEqual(['b', 'c']);
	expect(embedding.nearestTo([10, 20], 1)[0].similarity).toBeCloseTo(1, 12);
	expect(embedding.nearestTo([0, 0])).toEqual([]);
});

test('the heap keeps the best of many in any order', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.nat(12), (scores, capacity) => {
			const top = new TopRows(capacity);
			scores.forEach((score, row) => top.offer(row, score));
			const all = scores.map((similarity, row) => ({ row, similarity }));
			all.sort((a, b) => b.similarity - a.similarity || a.row - b.row);
			expect(top.sorted()).toEqual(all.slice(0, capacity));
		})
	);
});

describe('refused', () => {
	const embedding = new Embedding({ ids: ['a', 'b'], dimensions: 2, vectors: Float32Array.of(1, 2, 2, 1) });

	test.each([
		['an unknown node', () => embedding.nearest('z'), 'unknown-node'],
		['a count that is none', () => embedding.nearest('a', 1.5), 'bad-parameter'],
		['a negative count', () => embedding.nearest('a', -1), 'bad-parameter'],
		['a vector too long', () => embedding.nearestTo([1, 2, 3]), 'bad-parameter'],
		['a vector with NaN', () => embedding.nearestTo([1, NaN]), 'bad-parameter'],
		[
			'no dimensions',
			() => new Embedding({ ids: [], dimensions: 0, vectors: new Float32Array() }),
			'bad-parameter'
		],
		[
			'too few numbers',
			() => new Embedding({ ids: ['a'], dimensions: 2, vectors: Float32Array.of(1) }),
			'bad-parameter'
		],
		[
			'NaN',
			() => new Embedding({ ids: ['a'], dimensions: 1, vectors: Float32Array.of(NaN) }),
			'bad-parameter'
		],
		[
			'an id twice',
			() => new Embedding({ ids: ['a', 'a'], dimensions: 1, vectors: new Float32Array(2) }),
			'bad-id'
		]
	])('%s', async (_what, run, code) => {
		expect((await refusal(run)).code).toBe(code);
	});
});
