import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import type { Progress } from '#lib/domain/task.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { openKernels, openStore } from '#lib/server/container.ts';
import { readSettings } from '#lib/server/settings.ts';
import { openGdsRunner } from '#lib/server/store/gds/gds-runner.ts';
import type { GdsRunner } from '#lib/server/store/gds/gds-runner.ts';
import type { StoredAssessment } from '#lib/store/graph-store.ts';
import { loadSmallWorld, storedAnalysis } from '../../../support/analysed-world.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

await describeWithNeo4j('The GDS runner', ({ settings }) => {
	let gds: GdsRunner;
	let driver: Driver;
	const elsewhere: KernelId[] = [];
	beforeAll(async () => {
		const run: KernelRunner = (id, ...rest) => {
			elsewhere.push(id);
			return runInProcess(id, ...rest);
		};
		gds = (await openGdsRunner(settings, run))!;
		driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
	});
	afterAll(async () => {
		await gds?.close();
		await driver?.close();
	});
	afterEach(async () => expect(await projections()).toEqual([]));

	async function projections(): Promise<unknown[]> {
		const { records } = await driver.executeQuery('CALL gds.graph.list() YIELD graphName RETURN graphName');
		return records.map((record) => record.get('graphName')).filter((name) => name.startsWith('filature-'));
	}

	const large = randomGraph(8000, 60_000);

	test('tells how far it is, ends at once when it is cancelled, and leaves nothing behind', async () => {
		const stop = new AbortController();
		const heard: Progress[] = [];
		const onProgress = (progress: Progress) => {
			heard.push(progress);
			stop.abort();
		};
		const task = { seed: 1, signal: stop.signal, onProgress };
		const asked = gds.run('betweenness', large, defaultsOf('betweenness'), task);
		await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
		expect(heard[0]).toMatchObject({ stage: 'gds', total: 100 });
	});

	test.each([20, 4000])('leaves nothing behind when it is cancelled after %i ms', async (ms) => {
		// Some seconds on one thread of a procedure that does not look whether it was cancelled.
		const long = { ...defaultsOf('node2vec'), walkLength: 80, walksPerNode: 10, epochs: 4 };
		const asked = gds.run('node2vec', large, long, { seed: 1, signal: AbortSignal.timeout(ms) });
		await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
	});

	test('drops what a killed program has left, and leaves what another one uses', async () => {
		const project = (graph: string) =>
			driver.executeQuery('RETURN gds.graph.project($graph, 0, 1, {}, {})', { graph });
		await project('filature-left');
		const session = driver.session();
		const other = session.beginTransaction({ metadata: { projection: 'filature-used' } });
		await other.run("RETURN gds.graph.project('filature-used', 0, 1, {}, {})");
		await (await openGdsRunner(settings, runInProcess))?.close();
		expect(await projections()).toEqual(['filature-used']);
		await other.commit();
		await session.close();
		await (await openGdsRunner(settings, runInProcess))?.close();
	});

	test('does not begin what was cancelled before', async () => {
		const asked = gds.run('degree', large, {}, { seed: 1, signal: AbortSignal.abort() });
		await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
	});

	test('leaves nothing behind when GDS fails, and says what GDS said', async () => {
		const broken = { ...large, weights: large.weights.map(() => -1) };
		await expect(gds.run('node2vec', broken, defaultsOf('node2vec'), { seed: 1 })).rejects.toMatchObject({
			code: 'store-unavailable',
			key: 'gds-failed',
			params: { kernel: 'node2vec' }
		});
	});

	test('checks parameters as our kernels do', async () => {
		const bad = { ...defaultsOf('pagerank'), damping: 2 };
		await expect(gds.run('pagerank', large, bad, { seed: 1 })).rejects.toMatchObject({
			code: 'invalid-argument'
		});
	});

	test('has computed elsewhere what GDS cannot: other kernels, other parameters, no graph at all', async () => {
		elsewhere.length = 0;
		const graph = randomGraph(20, 40);
		const none = csrFromEdges({ nodes: 0, sources: [], targets: [] }, { directed: false });
		await gds.run('adamic-adar', graph, defaultsOf('adamic-adar'), { seed: 1 });
		await gds.run('louvain', graph, { resolution: 2 }, { seed: 1 });
		await gds.run('degree', none, {}, { seed: 1 });
		await gds.run('degree', graph, {}, { seed: 1 });
		expect(elsewhere).toEqual(['adamic-adar', 'louvain', 'degree']);
	});

	test('the same seed gives the same answer', async () => {
		const graph = randomGraph(200, 800);
		const parameters = { ...defaultsOf('node2vec'), dimensions: 8 };
		const vectors = async (seed: number) =>
			(await gds.run('node2vec', graph, parameters, { seed })).embedding;
		const first = await vectors(1);
		expect(await vectors(1)).toEqual(first);
		expect(await vectors(2)).not.toEqual(first);
		const communities = () => gds.run('leiden', graph, defaultsOf('leiden'), { seed: 5 });
		expect(await communities()).toEqual(await communities());
	});

	test('an analysis runs through it, when the settings say so', { timeout: 240_000 }, async () => {
		const { url, user, password } = settings;
		const env = { NEO4J_USER: user, NEO4J_PASSWORD: password, FILATURE_KERNELS: 'gds' };
		const chosen = readSettings(env, url);
		const store = await openStore(chosen);
		const kernels = await openKernels(chosen);
		await loadSmallWorld(store);
		const asked: KernelId[] = [];
		const runKernel: KernelRunner = (id, ...rest) => {
			asked.push(id);
			return kernels.run(id, ...rest);
		};
		const createdAt = '2026-01-01T00:00:00Z';
		await analyse(store, LOCAL_OPERATOR, { createdAt });
		const here = await storedAnalysis(store);
		const elsewhere = { runKernel, runFeatureKernel: kernels.runOwn };
		await analyse(store, LOCAL_OPERATOR, { createdAt }, elsewhere);
		const there = await storedAnalysis(store);
		expect(asked.sort()).toEqual(['louvain', 'node2vec', 'pagerank']);
		expect(there.shipments).toEqual(here.shipments);
		expect(there.clusters).toEqual(here.clusters);
		const ranks = (of: typeof here) =>
			(of.entities as { pagerank: number }[]).map(({ pagerank }) => pagerank);
		ranks(there).forEach((rank, i) => expect(rank).toBeCloseTo(ranks(here)[i], 8));
		const { ref } = (there.entities as StoredAssessment[]).find(({ degree }) => (degree ?? 0) > 2)!;
		expect(await store.similar(EVERYTHING, ref, 3)).toHaveLength(3);
		await kernels.close();
		await store.close();
	});
});

function randomGraph(nodes: number, edges: number) {
	const rng = seededRng(nodes);
	const ends = () => Uint32Array.from({ length: edges }, () => Math.floor(rng() * nodes));
	return csrFromEdges({ nodes, sources: ends(), targets: ends() }, { directed: false });
}
