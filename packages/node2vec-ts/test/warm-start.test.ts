import { beforeAll, describe, expect, test } from 'vitest';
import { Embedding, loadBinary, node2vec, saveBinary } from '../src/index.ts';
import type { Edge } from '../src/index.ts';
import { plantedPartition } from './graphs.ts';

const SIZE = 40;
const OPTIONS = {
	dimensions: 32,
	walkLength: 30,
	walksPerNode: 10,
	window: 4,
	seed: 1
};
const community = (node: string) => Math.floor(Number(node) / SIZE);

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Cosines between a node's vector in one embedding and in the other, for the nodes that both have. */
function sameness(a: Embedding<string>, b: Embedding<string>): number[] {
	return Array.from(a.ids)
		.filter((id) => b.has(id))
		.map((id) => a.nearestTo(b.vector(id)!, a.ids.length).find((found) => found.id === id)!.similarity);
}

describe('a run that starts from an earlier one', () => {
	/** Node 0 has gone the next day, node 300 has come to community 3; the others keep their edges. */
	const monday = plantedPartition({ communities: 6, size: SIZE, inside: 0.25, between: 0.005 }, 3).map(
		([u, v]): Edge<string> => [`${u}`, `${v}`]
	);
	const tuesday: Edge<string>[] = [
		...monday.filter(([u, v]) => u !== '0' && v !== '0'),
		...[120, 125, 131, 140, 152, 159].map((v): Edge<string> => ['new', `${v}`])
	];
	let before: Embedding<string>;
	let after: Embedding<string>;
	let cold: Embedding<string>;

	beforeAll(async () => {
		before = await node2vec(monday, { ...OPTIONS, epochs: 2 });
		after = await node2vec(tuesday, { ...OPTIONS, start: before });
		cold = await node2vec(tuesday, { ...OPTIONS, epochs: 2, seed: 2 });
	});

	test('stays comparable with it, which a cold one does not', () => {
		expect(median(sameness(after, before))).toBeGreaterThan(0.9);
		expect(median(sameness(cold, before).map(Math.abs))).toBeLessThan(0.3);
	});

	test('gives a new node a place in its community, and forgets the one that is gone', () => {
		expect(after.has('0')).toBe(false);
		const near = after.nearest('new', 10).map(({ id }) => community(id));
		expect(near.filter((its) => its === 3).length).toBeGreaterThan(8);
		const mondays = before.nearestTo(after.vector('new')!, 10).map(({ id }) => community(id));
		expect(mondays.filter((its) => its === 3).length).toBeGreaterThan(8);
	});

	test('tells communities as a cold one does', () => {
		const right = (embedding: Embedding<string>) =>
			Array.from(embedding.ids)
				.filter((id) => id !== 'new')
				.map(
					(id) =>
						embedding.nearest(id, 5, ['new']).filter((near) => community(near.id) === community(id)).length
				)
				.reduce((a, b) => a + b);
		expect(right(after)).toBeGreaterThan(0.95 * right(cold));
	});

	test('begins where the other ended: without a rate to speak of, the vectors are the same', async () => {
		const still = await node2vec(monday, {
			...OPTIONS,
			walksPerNode: 1,
			learningRate: 1e-12,
			start: before
		});
		expect(Math.min(...sameness(still, before))).toBeGreaterThan(0.999999);
		expect(still.contexts!.every((value, i) => Math.abs(value - before.contexts![i]) < 1e-6)).toBe(true);
	});

	test('goes on from a file, and from one without contexts', async () => {
		const options = { ...OPTIONS, walksPerNode: 2 };
		const direct = await node2vec(tuesday, { ...options, start: before });
		const fromFile = await node2vec(tuesday, {
			...options,
			start: loadBinary<string>(saveBinary(before))
		});
		expect(fromFile.vectors).toEqual(direct.vectors);
		const { ids, dimensions, vectors } = before;
		const bare = new Embedding({ ids, dimensions, vectors });
		const fromBare = await node2vec(tuesday, { ...options, start: bare });
		expect(median(sameness(fromBare, before))).toBeGreaterThan(0.8);
	});

	test('is repeatable, and leaves the other as it was', async () => {
		const kept = before.vectors.slice();
		const again = await node2vec(tuesday, { ...OPTIONS, start: before });
		expect(again.vectors).toEqual(after.vectors);
		expect(before.vectors).toEqual(kept);
	});
});

test('isolated nodes of either day begin as they would without a start', async () => {
	const pair = { offsets: [0, 1, 2, 2], targets: [1, 0] };
	const other = { offsets: [0, 0, 1, 2], targets: [2, 1] };
	const options = { dimensions: 8, walkLength: 5, walksPerNode: 2 };
	const before = await node2vec(pair, options);
	const after = await node2vec(other, { ...options, start: before });
	expect(after.vector(0)).toBeNull();
	expect(after.vector(2)).not.toBeNull();
});
