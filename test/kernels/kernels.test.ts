import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connectedComponents } from '#lib/kernels/components.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { degrees } from '#lib/kernels/degree.ts';
import { embed } from '#lib/kernels/node2vec-embedding.ts';
import { pageRank } from '#lib/kernels/pagerank.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { EMPTY, ringOfCliques, undirected } from '../support/small-graphs.ts';

test('degree counts neighbours, strength their weights; a loop is no neighbour', () => {
	const { degree, strength } = degrees(undirected(4, [[0, 1, 2], [0, 2], [1, 1, 3]])); // prettier-ignore
	expect([...degree]).toEqual([2, 1, 1, 0]);
	expect([...strength]).toEqual([3, 5, 1, 0]);
});

test('components are numbered by size, then smallest member; direction does not matter', () => {
	const graph = csrFromEdges({ nodes: 8, sources: [7, 5, 0, 3], targets: [5, 4, 1, 2] }, { directed: true });
	const { component, count } = connectedComponents(graph);
	expect(count).toBe(4);
	expect([...component]).toEqual([1, 1, 2, 2, 0, 0, 3, 0]);
});

describe('PageRank', () => {
	const golden = JSON.parse(readFileSync(new URL('golden/pagerank.json', import.meta.url), 'utf8')) as {
		nodes: number;
		edges: [number, number, number][];
		pagerank: number[];
		personalisation: Record<string, number>;
		personalised: number[];
	};
	const graph = csrFromEdges(
		{
			nodes: golden.nodes,
			sources: golden.edges.map(([u]) => u),
			targets: golden.edges.map(([, v]) => v),
			weights: golden.edges.map(([, , w]) => w)
		},
		{ directed: true }
	);
	const exact = { damping: 0.85, tolerance: 1e-14, maxIterations: 1000 };

	test('is that of networkx, dangling nodes and weights included', () => {
		const { pagerank, converged } = pageRank(graph, exact);
		expect(converged).toBe(true);
		pagerank.forEach((rank, v) => expect(rank).toBeCloseTo(golden.pagerank[v]!, 10));
	});

	test('personalised is that of networkx', () => {
		const personalisation = Float64Array.from(
			{ length: golden.nodes },
			(_, v) => golden.personalisation[v] ?? 0
		);
		const { pagerank } = pageRank(graph, { ...exact, personalisation });
		pagerank.forEach((rank, v) => expect(rank).toBeCloseTo(golden.personalised[v]!, 10));
	});

	test('sums to 1, says when it did not converge, and takes an empty graph', () => {
		const { pagerank, converged, iterations } = pageRank(graph, { ...exact, maxIterations: 3 });
		expect(pagerank.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
		expect([converged, iterations]).toEqual([false, 3]);
		expect(pageRank(EMPTY, exact)).toMatchObject({ converged: true, iterations: 0 });
	});
});

test('node2vec puts a clique together and gives an isolated node zeros', async () => {
	const graph = ringOfCliques(6, 8);
	const padded = { ...graph, offsets: Uint32Array.from([...graph.offsets, graph.offsets.at(-1)!]) };
	const parameters = { ...defaultsOf('node2vec'), dimensions: 16, epochs: 5 };
	const { embedding } = await embed(padded, parameters, { rng: seededRng(2) });
	const cosine = (u: number, v: number) => {
		let [dot, uu, vv] = [0, 0, 0];
		for (let k = 0; k < 16; k++) {
			const [x, y] = [embedding[u * 16 + k]!, embedding[v * 16 + k]!];
			dot += x * y;
			uu += x * x;
			vv += y * y;
		}
		return dot / Math.sqrt(uu * vv);
	};
	expect(cosine(3, 5)).toBeGreaterThan(cosine(3, 3 + 24));
	expect([...embedding.slice(48 * 16)].every((x) => x === 0)).toBe(true);
	expect((await embed(EMPTY, parameters, { rng: seededRng(2) })).embedding).toHaveLength(0);
});

test('node2vec says in the words of the house that it would need too much memory', async () => {
	const graph = { ...EMPTY, offsets: new Uint32Array(700_001) };
	const parameters = { ...defaultsOf('node2vec'), dimensions: 1024 };
	await expect(embed(graph, parameters, { rng: seededRng(2) })).rejects.toMatchObject({
		code: 'invalid-argument',
		key: 'embedding-too-large',
		params: { dimensions: 1024 }
	});
});
