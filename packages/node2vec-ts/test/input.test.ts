import Graph from 'graphology';
import { describe, expect, test } from 'vitest';
import { csrFromArcs, csrOf } from '../src/csr.ts';
import { node2vec, walks } from '../src/index.ts';
import { refusal } from './refusal.ts';

const QUICK = { dimensions: 4, walkLength: 10, walksPerNode: 2, window: 2 };

async function codeOf(run: () => unknown): Promise<string> {
	return (await refusal(run)).code;
}

test('a CSR, an edge list and a graphology graph of the same graph walk alike', () => {
	const graph = new Graph({ type: 'undirected' });
	for (const node of ['0', '1', '2', '3']) graph.addNode(node);
	graph.addEdge('0', '1', { weight: 2 });
	graph.addEdge('1', '2', { weight: 1 });
	graph.addEdge('2', '3', { weight: 0.5 });
	const csr = { offsets: [0, 1, 3, 5, 6], targets: [1, 0, 2, 1, 3, 2], weights: [2, 2, 1, 1, 0.5, 0.5] };
	const fromCsr = [...walks(csr)];
	const edges: [number, number, number][] = [
		[0, 1, 2],
		[1, 2, 1],
		[2, 3, 0.5]
	];
	expect([...walks(edges)]).toEqual(fromCsr);
	expect([...walks(graph)].map((walk) => walk.map(Number))).toEqual(fromCsr);
});

test('a directed graph is walked along its arrows, by the attribute asked for', () => {
	const graph = new Graph({ type: 'directed' });
	graph.mergeEdge('a', 'b', { trips: 1 });
	graph.mergeEdge('b', 'c', { trips: 1 });
	graph.mergeEdge('b', 'a', { trips: 0 });
	const found = [...walks(graph, { weightAttribute: 'trips', walksPerNode: 1 })].map((walk) => walk.join(''));
	expect(found.sort()).toEqual(['abc', 'bc']);
});

test('unsorted rows are sorted, parallel arcs merged, weights of zero dropped', () => {
	const csr = csrOf({ offsets: [0, 4, 4, 4], targets: [2, 1, 2, 0], weights: [1, 3, 0.5, 0] });
	expect([...csr.offsets]).toEqual([0, 2, 2, 2]);
	expect([...csr.targets]).toEqual([1, 2]);
	expect([...(csr.weights ?? [])]).toEqual([3, 1.5]);
	expect(csrFromArcs(2, [0, 1], [1, 0], null).weights).toBeNull();
});

describe('refused with a code', () => {
	test.each([
		['no edges', [], 'empty-graph'],
		['no nodes', { offsets: [0], targets: [] }, 'empty-graph'],
		['offsets that fall', { offsets: [0, 2, 1, 2], targets: [0, 1] }, 'bad-graph'],
		['offsets between integers', { offsets: [0, 0.5, 2], targets: [0, 1] }, 'bad-graph'],
		['a CSR without targets', { offsets: [0, 1] }, 'bad-graph'],
		['offsets past the end', { offsets: [0, 3], targets: [0] }, 'bad-graph'],
		['an arc to nowhere', { offsets: [0, 1], targets: [7] }, 'bad-graph'],
		['too few weights', { offsets: [0, 1, 2], targets: [1, 0], weights: [1] }, 'bad-graph'],
		['a NaN weight', [[0, 1, NaN]], 'bad-weight'],
		['a negative weight', [[0, 1, -1]], 'bad-weight'],
		[
			'weights that add up to infinity',
			[
				[0, 1, 1e308],
				[0, 1, 1e308]
			],
			'bad-weight'
		],
		['an edge that is no array', ['ab', 'bc'], 'bad-graph'],
		['an edge of one end', [['a']], 'bad-graph'],
		['a node that is no name', [[{}, 'a']], 'bad-graph'],
		['a node that is NaN', [[NaN, 1]], 'bad-graph'],
		['no graph', 7, 'bad-graph'],
		['nothing', null, 'bad-graph'],
		['an object that is no graph', {}, 'bad-graph'],
		['an endless weight', { offsets: [0, 1, 2], targets: [1, 0], weights: [1, Infinity] }, 'bad-weight']
	])('%s', async (_what, graph, code) => {
		expect(await codeOf(() => node2vec(graph as [number, number][], QUICK))).toBe(code);
		expect(await codeOf(() => walks(graph as [number, number][], QUICK))).toBe(code);
	});

	test('a node that is not there', async () => {
		const embedding = await node2vec([['a', 'b']], QUICK);
		expect(await codeOf(() => embedding.vector('z'))).toBe('unknown-node');
		expect(await codeOf(() => embedding.nearest('z'))).toBe('unknown-node');
		expect(await codeOf(() => embedding.similarity('a', 'z'))).toBe('unknown-node');
	});
});
