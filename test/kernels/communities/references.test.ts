import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphologyLouvain } from '#lib/kernels/communities/graphology-louvain.ts';
import { leidenCommunities } from '#lib/kernels/communities/leiden.ts';
import { louvainCommunities } from '#lib/kernels/communities/louvain.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import type { KernelContext } from '#lib/kernels/kernel.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { undirected } from '../../support/small-graphs.ts';
import { families } from './families.ts';

interface Golden {
	graphs: {
		name: string;
		nodes: number;
		edges: [number, number, number][];
		modularity: { resolution: number; leidenMean: number; best: number; louvainMean?: number }[];
	}[];
	families: { name: string; edges: number; leidenMean: number }[];
}

/** How it was made is written inside. */
const golden = JSON.parse(readFileSync(new URL('golden/modularity.json', import.meta.url), 'utf8')) as Golden;
/** What no mean over seeds may fall behind by. */
const TOLERANCE = 0.0005;

type Search = (graph: Csr, resolution: number, context: KernelContext) => { modularity: number };

const louvain: Search = (graph, resolution, context) => louvainCommunities(graph, { resolution }, context);
const graphology: Search = (graph, resolution, context) => graphologyLouvain(graph, { resolution }, context);
const leiden =
	(rounds: number): Search =>
	(graph, resolution, context) =>
		leidenCommunities(graph, { resolution, rounds }, context);

function modularities(search: Search, graph: Csr, resolution = 1, seeds = seedsFor(graph)): number[] {
	return Array.from({ length: seeds }, (_, s) => search(graph, resolution, { rng: seededRng(s) }).modularity);
}

/** Small graphs are quick, and luck in them is some thousandths. */
function seedsFor(graph: Csr): number {
	return nodeCount(graph) < 500 ? 400 : 100;
}

const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;

describe.each(golden.graphs)('beside igraph on $name', ({ nodes, edges, modularity: rows }) => {
	const graph = undirected(nodes, edges);

	test.each(rows)('Leiden at resolution $resolution', ({ resolution, leidenMean, best }) => {
		expect(mean(modularities(leiden(2), graph, resolution))).toBeGreaterThan(leidenMean - TOLERANCE);
		const converged = Math.max(...modularities(leiden(50), graph, resolution, 100));
		expect(converged).toBeGreaterThan(best - TOLERANCE);
		expect(converged).toBeLessThan(best + 0.004);
	});

	test('Louvain', () => {
		const { louvainMean } = rows.find((row) => row.louvainMean !== undefined)!;
		expect(mean(modularities(louvain, graph))).toBeGreaterThan(louvainMean! - TOLERANCE);
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

const kinds = families();

describe('Leiden is not behind igraph', () => {
	const byName = new Map(golden.families.map((family) => [family.name, family]));
	test.each(kinds)('$name', ({ name, graph }) => {
		const { edges, leidenMean } = byName.get(name)!;
		expect(graph.targets.length, 'the graph is no longer the one that igraph was given').toBe(2 * edges);
		expect(mean(modularities(leiden(2), graph))).toBeGreaterThan(leidenMean - TOLERANCE);
	});
});

describe('Louvain is not behind graphology', () => {
	const small = golden.graphs.flatMap(({ name, nodes, edges }) => [
		{ name: `${name}, weighted`, graph: undirected(nodes, edges) },
		{ name, graph: undirected(nodes, edges.map(([u, v]) => [u, v])) } // prettier-ignore
	]);
	test.each([...kinds, ...small])('$name', ({ graph }) => {
		const theirs = mean(modularities(graphology, graph, 1, nodeCount(graph) < 500 ? 100 : 10));
		expect(mean(modularities(louvain, graph))).toBeGreaterThan(theirs - TOLERANCE);
	});
});

const unclear = kinds.filter(({ name }) => /mixing 0.[45]|random/.test(name));
test.each(unclear)('another seed, another answer on $name', ({ graph }) => {
	expect(new Set(modularities(louvain, graph, 1, 5)).size).toBeGreaterThan(3);
	expect(new Set(modularities(leiden(2), graph, 1, 5)).size).toBeGreaterThan(3);
});
