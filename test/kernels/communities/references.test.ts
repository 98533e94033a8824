import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphologyLouvain } from '#lib/kernels/communities/graphology-louvain.ts';
import { leidenCommunities } from '#lib/kernels/communities/leiden.ts';
import { louvainCommunities } from '#lib/kernels/communities/louvain.ts';
import type { KernelContext } from '#lib/kernels/kernel.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { plantedGraph } from '../../support/planted-graph.ts';
import { ringOfCliques, undirected } from '../../support/small-graphs.ts';

interface Golden {
	graphs: {
		name: string;
		nodes: number;
		edges: [number, number, number][];
		modularity: { resolution: number; leidenMean: number; best: number; louvainMean?: number }[];
	}[];
}

/** How it was made is written inside. */
const golden = JSON.parse(readFileSync(new URL('golden/modularity.json', import.meta.url), 'utf8')) as Golden;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

function modularities(run: (context: KernelContext) => { modularity: number }, seeds = SEEDS): number[] {
	return seeds.map((seed) => run({ rng: seededRng(seed) }).modularity);
}

const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;

describe.each(golden.graphs)('beside igraph on $name', ({ nodes, edges, modularity: rows }) => {
	const graph = undirected(nodes, edges);

	test.each(rows)('Leiden at resolution $resolution', ({ resolution, leidenMean, best }) => {
		const twoRounds = modularities((context) => leidenCommunities(graph, { resolution, rounds: 2 }, context));
		const converged = modularities((context) =>
			leidenCommunities(graph, { resolution, rounds: 50 }, context)
		);
		// Small graphs have a few good partitions some thousandths apart, and each order of visits prefers its own.
		expect(mean(twoRounds)).toBeGreaterThan(leidenMean - 0.004);
		expect(Math.max(...converged)).toBeGreaterThan(best - 0.004);
		expect(Math.max(...converged)).toBeLessThan(best + 0.004);
	});

	test('Louvain', () => {
		const { louvainMean } = rows.find((row) => row.louvainMean !== undefined)!;
		const reached = modularities((context) => louvainCommunities(graph, { resolution: 1 }, context));
		expect(mean(reached)).toBeGreaterThan(louvainMean! - 0.004);
	});
});

test('our modularity is that of igraph: the best partition of the karate club', () => {
	const { nodes, edges, modularity: rows } = golden.graphs.find(({ name }) => name === 'karate')!;
	const graph = undirected(nodes, edges);
	const { community, modularity: claimed } = leidenCommunities(
		graph,
		{ resolution: 1, rounds: 50 },
		{ rng: seededRng(1) }
	);
	expect(claimed).toBeCloseTo(modularity(graph, community), 7);
	expect(claimed).toBeLessThan(rows.find(({ resolution }) => resolution === 1)!.best + 1e-6);
});

/** Graphs large enough that the luck of one order of visits is no thousandth of modularity. */
describe('Louvain is not behind graphology', () => {
	const planted = (mixing: number, seed: number) =>
		plantedGraph({ nodes: 4000, edges: 16_000, communities: 40, mixing, seed });
	const graphs = [
		{ name: 'clear communities', graph: planted(0.2, 1) },
		{ name: 'mixed communities', graph: planted(0.3, 2) },
		{ name: 'a ring of cliques', graph: ringOfCliques(50, 6) },
		...golden.graphs
			.filter(({ nodes }) => nodes >= 500)
			.map(({ name, nodes, edges }) => ({ name, graph: undirected(nodes, edges) }))
	];
	test.each(graphs)('$name', ({ graph }) => {
		const seeds = SEEDS.slice(0, 8);
		const ours = modularities((context) => louvainCommunities(graph, { resolution: 1 }, context), seeds);
		const theirs = modularities((context) => graphologyLouvain(graph, { resolution: 1 }, context), seeds);
		expect(mean(ours)).toBeGreaterThan(mean(theirs) - 0.0005);
	});
});
