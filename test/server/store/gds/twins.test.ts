import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelParameters, KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { openGdsRunner } from '#lib/server/store/gds/gds-runner.ts';
import type { GdsRunner } from '#lib/server/store/gds/gds-runner.ts';
import { linkPrediction } from '../../../../bench/graphs/link-prediction.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

const NODES = 400;

/** Weighted, with loops, parallel edges, small components and nodes that have no edge. */
function randomGraph({ directed, edges = 900 }: { directed: boolean; edges?: number }) {
	const rng = seededRng(edges);
	const end = () => Math.floor(rng() * (NODES - 10) * (rng() < 0.2 ? 0.05 : 1));
	const ends = () => Uint32Array.from({ length: edges }, end);
	const weights = Float64Array.from({ length: edges }, () => 0.1 + rng());
	return csrFromEdges({ nodes: NODES, sources: ends(), targets: ends(), weights }, { directed });
}

const directed = randomGraph({ directed: true });
const undirected = randomGraph({ directed: false });

/** What GDS must not be asked for in these tests. */
const nowhere: KernelRunner = (id) =>
	Promise.reject(new Error(`GDS has no twin of ${id} for these parameters`));

await describeWithNeo4j('GDS', ({ settings }) => {
	let gds: GdsRunner;
	beforeAll(async () => {
		gds = (await openGdsRunner(settings, nowhere))!;
	});
	afterAll(() => gds?.close());

	async function both<Id extends KernelId>(id: Id, graph: typeof directed, parameters: KernelParameters<Id>) {
		const ours = await runInProcess(id, graph, parameters, { seed: 1 });
		return { ours, theirs: await gds.run(id, graph, parameters, { seed: 1 }) };
	}

	describe.each([
		['directed', directed],
		['undirected', undirected]
	])('gives our answer on a graph that is %s', (_, graph) => {
		test('degree', async () => {
			const { ours, theirs } = await both('degree', graph, {});
			expect(theirs.degree).toEqual(ours.degree);
			expectNear(theirs.strength, ours.strength, 1e-9);
		});

		test('components', async () => {
			const { ours, theirs } = await both('components', graph, {});
			expect(theirs).toEqual(ours);
		});

		test('strong components', async () => {
			const { ours, theirs } = await both('strong-components', graph, {});
			expect(theirs).toEqual(ours);
		});

		test('betweenness, as long as every node can be asked', async () => {
			const { ours, theirs } = await both('betweenness', graph, defaultsOf('betweenness'));
			expect(theirs.exact && ours.exact).toBe(true);
			expectNear(theirs.betweenness, ours.betweenness, 1e-9);
			const many = csrFromEdges({ nodes: 100_000, sources: [0], targets: [1] }, { directed: true });
			await expect(gds.run('betweenness', many, defaultsOf('betweenness'), { seed: 1 })).rejects.toThrow(
				'no twin'
			);
		});

		test('k shortest paths', async () => {
			const lengths = graph.weights.map((weight) => 1 / weight);
			const parameters = { k: 12, ends: [1, 17] as const, lengths };
			const { ours, theirs } = await both('k-shortest-paths', graph, parameters);
			expect(ours.length.length).toBeGreaterThan(3);
			expect(theirs.path).toEqual(ours.path);
			expectNear(theirs.length, ours.length, 1e-9);
		});

		test('PageRank', async () => {
			const parameters = { damping: 0.85, tolerance: 1e-12, maxIterations: 500 };
			const { ours, theirs } = await both('pagerank', graph, parameters);
			expect(theirs.converged).toBe(true);
			expectNear(theirs.pagerank, ours.pagerank, 1e-9);
		});

		test('personalised PageRank, with weights', async () => {
			const personalisation = new Float64Array(NODES);
			for (const [v, weight] of [
				[3, 1],
				[200, 2.5],
				[NODES - 1, 0.5]
			])
				personalisation[v] = weight;
			const parameters = { damping: 0.7, tolerance: 1e-12, maxIterations: 500, personalisation };
			const { ours, theirs } = await both('pagerank', graph, parameters);
			expectNear(theirs.pagerank, ours.pagerank, 1e-9);
		});
	});

	test('k-core', async () => {
		const { ours, theirs } = await both('k-core', undirected, {});
		expect(ours.degeneracy).toBeGreaterThan(2);
		expect(theirs).toEqual(ours);
	});

	test('triangles and clustering', async () => {
		const { ours, theirs } = await both('triangles', undirected, {});
		expect(ours.count).toBeGreaterThan(40);
		expect({ ...theirs, clustering: [] }).toEqual({ ...ours, clustering: [] });
		expectNear(theirs.clustering, ours.clustering, 1e-12);
	});

	test('Jaccard', async () => {
		const all = { threshold: 0.15, most: NODES, maxDegree: 30, linked: 1, limit: 1_000_000 };
		const { ours, theirs } = await both('jaccard', undirected, all);
		expect(ours.score.length).toBeGreaterThan(200);
		expect({ ...theirs, score: [] }).toEqual({ ...ours, score: [] });
		expectNear(theirs.score, ours.score, 1e-12);
		const some = await both('jaccard', undirected, { ...all, limit: 50 });
		expect(some.theirs.truncated).toBe(true);
		expectNear(some.theirs.score.toSorted(), some.ours.score.toSorted(), 1e-12);
		const few = await both('jaccard', undirected, { ...all, most: 3 });
		expect(few.theirs.node).toEqual(few.ours.node);
		expectNear(few.theirs.score, few.ours.score, 1e-12);
		await expect(gds.run('jaccard', undirected, { ...all, linked: 0 }, { seed: 1 })).rejects.toThrow(
			'no twin'
		);
	});

	test('FastRP: cosines as ours, but for the chance in both', async () => {
		const parameters = {
			...defaultsOf('fastrp'),
			dimensions: 1024,
			normalisationStrength: -0.3,
			weight3: 0.5
		};
		const { ours, theirs } = await both('fastrp', undirected, parameters);
		const other = await runInProcess('fastrp', undirected, parameters, { seed: 2 });
		const [a, b, c] = [ours, theirs, other].map(({ embedding }) => cosinesOf(embedding, 1024));
		expect(correlation(a, c)).toBeGreaterThan(0.85);
		expect(correlation(a, b)).toBeGreaterThan(correlation(a, c) - 0.02);
	});

	test('node2vec: tells links that were kept back from false ones as well as ours', async () => {
		const { graph, kept, strangers } = withLinksKeptBack();
		const parameters = { ...defaultsOf('node2vec'), dimensions: 16, epochs: 3 };
		const { ours, theirs } = await both('node2vec', graph, parameters);
		const [aucOfOurs, aucOfTheirs] = [ours, theirs].map(({ embedding }) => {
			const found = linkPrediction(embedding, 16, { positives: kept, negatives: strangers });
			return found.cosine;
		});
		expect(aucOfOurs).toBeGreaterThan(0.8);
		expect(Math.abs(aucOfTheirs - aucOfOurs)).toBeLessThan(0.03);
	});

	test.each(['louvain', 'leiden'] as const)('%s: modularity within one per cent', async (id) => {
		for (const graph of [undirected, withLinksKeptBack().graph]) {
			const { ours, theirs } = await both(id, graph, defaultsOf(id));
			expect(theirs.modularity).toBeGreaterThan(0.3);
			expect(Math.abs(theirs.modularity / ours.modularity - 1)).toBeLessThan(0.01);
			expect(theirs.levels.at(-1)).toMatchObject({ count: theirs.count, modularity: theirs.modularity });
		}
	});
});

function expectNear(actual: Float64Array, expected: Float64Array, tolerance: number): void {
	expect(actual.length).toBe(expected.length);
	const worst = actual.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i])), 0);
	expect(worst).toBeLessThan(tolerance);
}

/** Of each node with each of the next fifty. */
function cosinesOf(embedding: Float32Array, dimensions: number): number[] {
	const row = (v: number) => embedding.subarray(v * dimensions, (v + 1) * dimensions);
	const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, i) => sum + x * b[i], 0);
	const lengths = Array.from({ length: NODES }, (_, v) => Math.sqrt(dot(row(v), row(v))));
	const cosines: number[] = [];
	for (let v = 0; v < NODES; v++) {
		for (let u = v + 1; u < Math.min(NODES, v + 50); u++) {
			if (lengths[v] * lengths[u] > 0) cosines.push(dot(row(v), row(u)) / (lengths[v] * lengths[u]));
		}
	}
	return cosines;
}

/** Pearson's. */
function correlation(a: number[], b: number[]): number {
	expect(a.length).toBe(b.length);
	const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
	const [meanA, meanB] = [mean(a), mean(b)];
	const covariance = mean(a.map((x, i) => (x - meanA) * (b[i] - meanB)));
	const deviation = (values: number[], middle: number) =>
		Math.sqrt(mean(values.map((x) => (x - middle) ** 2)));
	return covariance / (deviation(a, meanA) * deviation(b, meanB));
}

/** Ten communities, most links inside them; a fifth of the links kept back, and as many pairs that are no link. */
function withLinksKeptBack() {
	const rng = seededRng(3);
	const node = () => Math.floor(rng() * NODES);
	const mate = (v: number) => (v % 10) + 10 * Math.floor((rng() * NODES) / 10);
	const linked = new Set<number>();
	const draw = (other: (v: number) => number): number[] => {
		for (;;) {
			const v = node();
			const u = other(v);
			const key = Math.min(u, v) * NODES + Math.max(u, v);
			if (u === v || linked.has(key)) continue;
			linked.add(key);
			return [v, u];
		}
	};
	const links = Array.from({ length: 2500 }, () => draw(rng() < 0.8 ? mate : node));
	const strangers = Array.from({ length: 500 }, () => draw(node));
	const [sources, targets] = [0, 1].map((end) => links.slice(500).map((link) => link[end]));
	return {
		graph: csrFromEdges({ nodes: NODES, sources, targets }, { directed: false }),
		kept: Uint32Array.from(links.slice(0, 500).flat()),
		strangers: Uint32Array.from(strangers.flat())
	};
}
