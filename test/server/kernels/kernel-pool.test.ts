import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Progress } from '#lib/domain/task.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { KernelPool } from '#lib/server/kernels/kernel-pool.ts';
import type { KernelPoolOptions } from '#lib/server/kernels/kernel-pool.ts';

const pools: KernelPool[] = [];
function pool(options: KernelPoolOptions = {}): KernelPool {
	const made = new KernelPool({ fewSteps: 0, ...options });
	pools.push(made);
	return made;
}
afterEach(async () => {
	for (const made of pools.splice(0)) await made.close();
});

function randomGraph(nodes: number, edges: number, directed = false) {
	const rng = seededRng(5);
	const ends = () => Uint32Array.from({ length: edges }, () => Math.floor(rng() * nodes));
	const weights = Float64Array.from({ length: edges }, () => 0.1 + rng());
	return csrFromEdges({ nodes, sources: ends(), targets: ends(), weights }, { directed });
}

/** Takes seconds unless it is stopped. */
const large = randomGraph(2000, 20_000);
const long = { damping: 0.999, tolerance: 1e-15, maxIterations: 10_000 };
const embedding = { ...defaultsOf('node2vec'), dimensions: 8, walkLength: 10, walksPerNode: 2 };

describe('KernelPool', () => {
	const graph = randomGraph(300, 1200);
	const everything = (run: KernelRunner) =>
		Promise.all([
			run('node2vec', graph, embedding, { seed: 9 }),
			run('louvain', graph, defaultsOf('louvain'), { seed: 9 }),
			run('pagerank', graph, defaultsOf('pagerank'), { seed: 9 }),
			run('components', graph, {}, { seed: 9 }),
			run('degree', graph, {}, { seed: 9 })
		]);

	test.each([1, 2, 5])('gives what the calling thread gives, with %i threads', async (size) => {
		const { run } = pool({ size });
		const expected = await everything(runInProcess);
		expect(await everything(run)).toEqual(expected);
		expect(await everything(run)).toEqual(expected);
	});

	test('leaves the graph and the parameters to their owner', async () => {
		const personalisation = new Float64Array(300).fill(1);
		const parameters = { ...defaultsOf('pagerank'), personalisation };
		await pool().run('pagerank', graph, parameters, { seed: 1 });
		expect(personalisation).toHaveLength(300);
		expect(graph.targets.length).toBeGreaterThan(300);
	});

	test('reports progress, thinned out', async () => {
		const heard: Progress[] = [];
		const onProgress = (progress: Progress) => heard.push(progress);
		const task = { seed: 1, onProgress };
		const { iterations } = await pool().run('pagerank', large, { ...long, maxIterations: 2000 }, task);
		expect(heard.length).toBeGreaterThan(0);
		expect(heard.length).toBeLessThan(iterations / 2);
		expect(heard[0].stage).toBe('pagerank');
	});

	test('stops a kernel that computes without a pause, and computes on', async () => {
		const made = pool({ size: 1 });
		const stop = new AbortController();
		const running = made.run('pagerank', large, long, {
			seed: 1,
			signal: stop.signal,
			onProgress: () => stop.abort()
		});
		await expect(running).rejects.toMatchObject({ code: 'cancelled' });
		expect(await made.run('components', graph, {}, { seed: 1 })).toHaveProperty('count');
	});

	test('drops what waits, at once', async () => {
		const made = pool({ size: 1 });
		const [first, second] = [new AbortController(), new AbortController()];
		const running = made.run('pagerank', large, long, { seed: 1, signal: first.signal });
		const waiting = made.run('pagerank', large, long, { seed: 1, signal: second.signal });
		const last = made.run('components', graph, {}, { seed: 1 });
		second.abort();
		await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
		first.abort();
		await expect(running).rejects.toMatchObject({ code: 'cancelled' });
		expect(await last).toHaveProperty('count');
		const before = made.run('components', graph, {}, { seed: 1, signal: AbortSignal.abort() });
		await expect(before).rejects.toMatchObject({ code: 'cancelled' });
	});

	test('rejects with what the kernel throws', async () => {
		const bad = { ...embedding, p: -1 };
		await expect(pool().run('node2vec', graph, bad, { seed: 1 })).rejects.toThrow(/p/);
	});
});

describe('KernelPool, when a thread misbehaves', () => {
	const workerFile = fileURLToPath(new URL('scripted-kernel-worker.ts', import.meta.url));
	const graph = randomGraph(10, 20);
	function scripted(size = 1, options: KernelPoolOptions = {}) {
		const made = pool({ size, workerFile, ...options });
		const ask = (deed: string, signal?: AbortSignal) =>
			made.run('components', graph, { deed }, { seed: 1, ...(signal && { signal }) }) as Promise<unknown>;
		return { made, ask };
	}

	test.each(['crash', 'leave'])(
		'replaces one that is lost (%s), and says which kernel it was',
		async (deed) => {
			const { ask } = scripted();
			const [lost, next] = await Promise.allSettled([ask(deed), ask('well')]);
			expect(lost).toMatchObject({
				status: 'rejected',
				reason: { code: 'missing-prerequisite', key: 'kernel-thread-lost', params: { kernel: 'components' } }
			});
			expect(next).toMatchObject({ status: 'fulfilled' });
		}
	);

	test.each([
		[1, 1],
		[2, 1],
		[5, 4]
	])('of %i threads gives a parallel kernel %i', async (size, threads) => {
		const { made } = scripted(size);
		const asked = made.run('node2vec', graph, embedding, { seed: 1 }) as Promise<unknown>;
		expect(await asked).toEqual({ threads });
	});

	test('lets a parallel kernel wait until half of the threads are free, and nobody overtake it', async () => {
		const { made, ask } = scripted(4);
		const stop = new AbortController();
		const waiting = [1, 2, 3].map(() => ask('wait', stop.signal));
		const over: string[] = [];
		const parallel = made.run('node2vec', graph, embedding, { seed: 1 }) as Promise<unknown>;
		const asked = [parallel.then(() => over.push('parallel')), ask('well').then(() => over.push('later'))];
		await setTimeout(100);
		expect(over).toEqual([]);
		stop.abort();
		await Promise.allSettled(waiting);
		expect(await parallel).not.toEqual({ threads: 1 });
		await Promise.all(asked);
		expect(over.sort()).toEqual(['later', 'parallel']);
	});

	test('leaves what takes few steps to the calling thread', async () => {
		const made = pool({ workerFile, fewSteps: 1000 });
		expect(await made.run('components', graph, {}, { seed: 1 })).toHaveProperty('component');
		const large = randomGraph(1000, 2000);
		expect(await made.run('components', large, {}, { seed: 1 })).toEqual({ threads: 1 });
	});

	test('ends a thread that had much to do, and keeps one that had little', async () => {
		const { ask } = scripted();
		expect(await ask('name')).toBe(await ask('name'));
		const busy = scripted(1, { manySteps: 10 });
		expect(await busy.ask('name')).not.toBe(await busy.ask('name'));
	});

	test('does not hand work to one that was lost while it had none', async () => {
		const { ask } = scripted();
		await ask('crash-later');
		await setTimeout(200);
		expect(await ask('well')).toEqual({ threads: 1 });
	});

	test('a failure keeps its kind on the way: expected with code and message, a fault as it is', async () => {
		const { ask } = scripted();
		await expect(ask('refuse')).rejects.toMatchObject({
			name: 'AppError',
			code: 'invalid-argument',
			params: { edge: 3 }
		});
		await expect(ask('break')).rejects.toThrow(RangeError);
		expect(await ask('well')).toEqual({ threads: 1 });
	});

	test('ends a thread that does not hear, and the caller does not wait for that', async () => {
		const { ask } = scripted();
		const stop = new AbortController();
		const deaf = ask('deaf', stop.signal);
		const next = ask('well');
		await setTimeout(100);
		stop.abort();
		const [settled] = await Promise.allSettled([Promise.race([deaf, next])]);
		expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
		expect(await next).toEqual({ threads: 1 });
	});

	test('cancels what is under way when it is closed', async () => {
		const { made, ask } = scripted();
		const asked = [ask('deaf'), ask('well')];
		await setTimeout(100);
		const settled = Promise.allSettled(asked);
		await made.close();
		for (const one of await settled) expect(one).toMatchObject({ reason: { code: 'cancelled' } });
	});
});
