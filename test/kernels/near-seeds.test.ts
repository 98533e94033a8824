import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { rankNearSeeds } from '#lib/kernels/near-seeds.ts';
import { nodeListsOf } from '#lib/kernels/node-lists.ts';
import { pageRank } from '#lib/kernels/pagerank.ts';
import { GOLDEN, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, ringOfCliques, undirected } from '../support/small-graphs.ts';

const damping = 0.85;

function exactFrom(graph: Csr, seeds: number[]): Float64Array {
	const personalisation = new Float64Array(graph.offsets.length - 1);
	for (const seed of seeds) personalisation[seed]! += 1;
	return pageRank(graph, { damping, tolerance: 1e-14, maxIterations: 10_000, personalisation }).pagerank;
}

/** The scores of one set, a number for each node. */
function scoresOf(graph: Csr, seeds: number[], epsilon: number): { scores: Float64Array; residual: number } {
	const result = rankNearSeeds(graph, { damping, epsilon, most: 1e6, seeds: nodeListsOf([seeds]) });
	const scores = new Float64Array(graph.offsets.length - 1);
	result.node.forEach((v, i) => (scores[v] = result.score[i]!));
	return { scores, residual: result.residual[0]! };
}

describe('the bound', () => {
	test('holds at every node, and all together come to what is left', () => {
		const epsilons = fc.constantFrom(0.3, 0.03, 1e-3, 1e-6);
		fc.assert(
			fc.property(anyGraph({ nodes: 14, edges: 30 }), epsilons, fc.boolean(), (any, epsilon, oneWay) => {
				const graph = (oneWay ? directed : undirected)(any.nodes, any.edges);
				const seeds = [0, any.nodes - 1];
				const exact = exactFrom(graph, seeds);
				const { scores, residual } = scoresOf(graph, seeds, epsilon);
				let short = 0;
				exact.forEach((value, v) => {
					expect(value - scores[v]!).toBeGreaterThan(-1e-10);
					expect(value - scores[v]!).toBeLessThan(residual + 1e-10);
					short += value - scores[v]!;
				});
				expect(short).toBeCloseTo(residual, 9);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('is epsilon times the degree in an unweighted graph of edges', () => {
		for (const golden of GOLDEN.filter((graph) => !graph.directed)) {
			const graph = undirected(
				golden.nodes,
				golden.edges.map(([u, v]) => [u, v])
			);
			const exact = exactFrom(graph, [3]);
			const { scores } = scoresOf(graph, [3], 1e-3);
			exact.forEach((value, v) => {
				const degree = Math.max(1, graph.offsets[v + 1]! - graph.offsets[v]!);
				expect(value - scores[v]!).toBeLessThan(1e-3 * degree + 1e-12);
			});
		}
	});

	test('vanishes with epsilon', () => {
		for (const golden of GOLDEN) {
			const graph = graphOf(golden);
			const { scores } = scoresOf(graph, [5], 1e-12);
			exactFrom(graph, [5]).forEach((value, v) => expect(scores[v]).toBeCloseTo(value, 8));
		}
	});
});

test('sets do not see each other, come in order, best nodes first', () => {
	const graph = ringOfCliques(40, 6);
	const sets = [[7], [100, 101, 101], [], [230]];
	const parameters = { damping, epsilon: 1e-5, most: 4 };
	const together = rankNearSeeds(graph, { ...parameters, seeds: nodeListsOf(sets) });
	sets.forEach((seeds, s) => {
		const alone = rankNearSeeds(graph, { ...parameters, seeds: nodeListsOf([seeds]) });
		const rows = [...together.set.keys()].filter((i) => together.set[i] === s);
		expect(rows.map((i) => together.node[i])).toEqual([...alone.node]);
		expect(rows.map((i) => together.score[i])).toEqual([...alone.score]);
		expect(together.residual[s]).toBe(alone.residual[0]);
		expect([...alone.score]).toEqual([...alone.score].sort((a, b) => b - a));
		expect(alone.node.length).toBe(seeds.length > 0 ? 4 : 0);
	});
});

test('looks at no more arcs than the bound, however large the graph', () => {
	const graph = ringOfCliques(20_000, 6);
	const epsilon = 1e-6;
	let steps = 0;
	rankNearSeeds(
		graph,
		{ damping, epsilon, most: 10, seeds: nodeListsOf([[0]]) },
		{ onProgress: ({ done }) => (steps = done) }
	);
	expect(steps).toBeLessThanOrEqual(2 / (epsilon * (1 - damping)));
	const { residual } = scoresOf(graph, [0], epsilon);
	expect(residual).toBeLessThan(0.01);
});
