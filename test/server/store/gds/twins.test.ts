import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelParameters, KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { openGdsRunner } from '#lib/server/store/gds/gds-runner.ts';
import type { GdsRunner } from '#lib/server/store/gds/gds-runner.ts';
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

	test('Louvain: modularity within one per cent', async () => {
		const { ours, theirs } = await both('louvain', undirected, defaultsOf('louvain'));
		expect(theirs.modularity).toBeGreaterThan(0.3);
		expect(Math.abs(theirs.modularity / ours.modularity - 1)).toBeLessThan(0.01);
	});
});

function expectNear(actual: Float64Array, expected: Float64Array, tolerance: number): void {
	expect(actual.length).toBe(expected.length);
	const worst = actual.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i])), 0);
	expect(worst).toBeLessThan(tolerance);
}
