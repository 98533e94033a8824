import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Communities } from '#lib/kernels/communities/hierarchy.ts';
import { leidenCommunities } from '#lib/kernels/communities/leiden.ts';
import { louvainCommunities } from '#lib/kernels/communities/louvain.ts';
import { connectedComponents } from '#lib/kernels/components.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { groupsBySize } from '#lib/kernels/groups.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { plantedGraph } from '../../support/planted-graph.ts';
import { EMPTY, anyGraph, ringOfCliques, undirected } from '../../support/small-graphs.ts';

const ALGORITHMS = {
	louvain: (graph: Csr, resolution = 1, seed = 1) =>
		louvainCommunities(graph, { resolution }, { rng: seededRng(seed) }),
	leiden: (graph: Csr, resolution = 1, seed = 1) =>
		leidenCommunities(graph, { resolution, rounds: 3 }, { rng: seededRng(seed) })
};

const resolutions = fc.constantFrom(0.01, 0.5, 1, 2, 100);

/** Distinct values of `fine` whose members are not all in one group of `coarse`. */
function torn(fine: Uint32Array, coarse: Uint32Array): number[] {
	const parent = new Map<number, number>();
	return [...fine].filter((group, v) => {
		if (!parent.has(group)) parent.set(group, coarse[v]!);
		return parent.get(group) !== coarse[v];
	});
}

function expectHierarchy(graph: Csr, found: Communities, resolution: number): void {
	const { levels, ...answer } = found;
	expect(levels.at(-1)).toEqual(answer);
	levels.forEach(({ community, count, modularity: claimed }, l) => {
		expect(groupsBySize(community)).toEqual({ group: community, count });
		expect(claimed).toBeCloseTo(modularity(graph, community, resolution), 6);
		if (l === 0) return;
		expect(torn(levels[l - 1]!.community, community)).toEqual([]);
		expect(claimed).toBeGreaterThan(levels[l - 1]!.modularity - 1e-9);
	});
}

describe.each(['louvain', 'leiden'] as const)('%s', (name) => {
	const find = ALGORITHMS[name];

	test('levels are nested, numbered by size, and gain modularity; communities stay inside components', () => {
		fc.assert(
			fc.property(anyGraph({ nodes: 40, edges: 120 }), resolutions, fc.nat(99), (g, resolution, seed) => {
				const graph = undirected(g.nodes, g.edges);
				const found = find(graph, resolution, seed);
				expectHierarchy(graph, found, resolution);
				expect(torn(found.community, connectedComponents(graph).component)).toEqual([]);
			})
		);
	});

	test('a larger graph has levels too, each with the modularity it claims', () => {
		const graph = plantedGraph({ nodes: 3000, edges: 15_000, communities: 30, mixing: 0.3, seed: 1 });
		const found = find(graph);
		expect(found.levels.length).toBeGreaterThan(1);
		expectHierarchy(graph, found, 1);
	});

	test('finds the cliques of a ring, numbered by smallest member', () => {
		const { community, count, modularity } = find(ringOfCliques(8, 6));
		expect(count).toBe(8);
		expect([...community]).toEqual(Array.from({ length: 48 }, (_, v) => Math.floor(v / 6)));
		// 8 cliques of 15 edges, 8 bridges: 15/16 of the edges inside, each clique an eighth of all ends.
		expect(modularity).toBeCloseTo(120 / 128 - 8 * (1 / 8) ** 2, 7);
	});

	test('finds communities that were planted', () => {
		const graph = plantedGraph({ nodes: 2000, edges: 20_000, communities: 10, mixing: 0.2, seed: 2 });
		const { community } = find(graph);
		const largest = new Map<number, Map<number, number>>();
		community.forEach((c, v) => {
			const planted = largest.get(c) ?? new Map<number, number>();
			planted.set(v % 10, (planted.get(v % 10) ?? 0) + 1);
			largest.set(c, planted);
		});
		const agreed = [...largest.values()].reduce((sum, planted) => sum + Math.max(...planted.values()), 0);
		expect(agreed / 2000).toBeGreaterThan(0.95);
	});

	test('the same seed gives the same answer, whatever ran before', () => {
		const graph = plantedGraph({ nodes: 2000, edges: 8000, communities: 20, mixing: 0.9, seed: 3 });
		const first = find(graph, 1, 7);
		find(ringOfCliques(5, 5));
		expect(find(graph, 1, 7)).toEqual(first);
		expect(find(graph, 1, 8).community).not.toEqual(first.community);
	});

	test('resolution goes from one community to none but single nodes', () => {
		const graph = ringOfCliques(30, 4);
		const counts = [0.01, 0.1, 1, 10, 100].map((resolution) => find(graph, resolution).count);
		expect([counts[0], counts[4]]).toEqual([1, 120]);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
	});

	test('weights decide', () => {
		const square = undirected(4, [
			[0, 1, 9],
			[1, 2, 1],
			[2, 3, 9],
			[3, 0, 1]
		]);
		expect([...find(square).community]).toEqual([0, 0, 1, 1]);
	});

	test('weights may be as small or as large as numbers are', () => {
		const graph = plantedGraph({ nodes: 300, edges: 1500, communities: 6, mixing: 0.3, seed: 4 });
		// Powers of two, so that scaling rounds nothing.
		const plain = { ...graph, weights: graph.weights.map((weight) => (weight > 3 ? 4 : 1)) };
		for (const factor of [2 ** -1000, 2 ** -100, 2 ** 100, 2 ** 900]) {
			const scaled = { ...plain, weights: plain.weights.map((weight) => weight * factor) };
			expect(find(scaled).community).toEqual(find(plain).community);
		}
		const uneven = undirected(4, [[0, 1, 1e300], [1, 2, 1e-300], [2, 3, 1e300]]); // prettier-ignore
		expect([...find(uneven).community]).toEqual([0, 0, 1, 1]);
	});

	test('a heavy loop keeps others away: it weighs in what chance expects', () => {
		const edges: [number, number, number?][] = [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 5], [5, 3]]; // prettier-ignore
		expect([...find(undirected(6, edges)).community]).toEqual([0, 0, 0, 1, 1, 1]);
		const loaded = find(undirected(6, [...edges, [3, 3, 1000]]));
		expect(loaded.community[3]).not.toBe(loaded.community[4]);
		expect(loaded.count).toBe(3);
	});

	test('no edges, no communities; nodes without edges are alone', () => {
		expect(find(EMPTY)).toMatchObject({ count: 0, modularity: 0, levels: [{ count: 0 }] });
		expect(find(undirected(3, []))).toMatchObject({ community: Uint32Array.of(0, 1, 2), modularity: 0 });
		expect([...find(undirected(3, [[0, 2]])).community]).toEqual([0, 1, 0]);
		expect([...find(undirected(3, [[0, 0], [1, 2]])).community]).toEqual([1, 0, 0]); // prettier-ignore
		expect(find(undirected(2, [[0, 0, 3]]))).toMatchObject({ count: 2, modularity: 0 });
	});

	test('a star of every node: one row as long as the graph', () => {
		const nodes = 150_000;
		const spokes = { offsets: new Uint32Array(nodes + 1), targets: new Uint32Array(2 * nodes - 2) };
		for (let v = 1; v < nodes; v++) {
			spokes.targets[v - 1] = v;
			spokes.offsets[v] = nodes - 2 + v;
		}
		spokes.offsets[nodes] = 2 * nodes - 2;
		expect(find({ ...spokes, weights: new Float64Array(2 * nodes - 2).fill(1) }).count).toBe(1);
	});

	test('says how far it is, and ends when it is told to', () => {
		const graph = plantedGraph({ nodes: 60_000, edges: 240_000, communities: 300, mixing: 0.3, seed: 5 });
		const run = { louvain: louvainCommunities, leiden: leidenCommunities }[name];
		const parameters = { resolution: 1, rounds: 2 };
		const shares: number[] = [];
		run(graph, parameters, {
			rng: seededRng(1),
			onProgress: ({ stage, done, total }) => {
				expect(stage).toBe(name);
				shares.push(done / total);
			}
		});
		expect(shares.length).toBeGreaterThan(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
		const controller = new AbortController();
		const onProgress = () => controller.abort();
		const stopped = () =>
			run(graph, parameters, { rng: seededRng(1), signal: controller.signal, onProgress });
		expect(stopped).toThrow(expect.objectContaining({ code: 'cancelled' }));
	});
});
