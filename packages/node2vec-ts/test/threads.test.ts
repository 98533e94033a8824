import workerThreads from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { node2vec } from '../src/index.ts';
import type { Edge } from '../src/index.ts';
import { refusal } from './refusal.ts';

/** 130 nodes: three blocks of walks. */
const RING = Array.from({ length: 130 }, (_, v): Edge<number> => [v, (v + 1) % 130]);
const OPTIONS = { dimensions: 8, walkLength: 5, walksPerNode: 2, window: 2 };

afterEach(() => vi.restoreAllMocks());

/** Threads begun and ended; the one numbered `fails` cannot be begun. */
function watchThreads(fails = Infinity) {
	const { Worker } = workerThreads;
	const seen = { begun: 0, ended: 0 };
	const begin = function (...of: ConstructorParameters<typeof Worker>) {
		if (++seen.begun === fails) throw new Error('no more threads');
		return new Worker(...of).once('exit', () => seen.ended++);
	};
	vi.spyOn(workerThreads, 'Worker').mockImplementation(begin as never);
	return seen;
}

test('no more threads are begun than there are blocks of walks, and all are ended', async () => {
	const seen = watchThreads();
	await node2vec(RING, { ...OPTIONS, workers: 20 });
	expect(seen.begun).toBe(3 + 1);
	await vi.waitFor(() => expect(seen.ended).toBe(4));
	await node2vec(RING, { ...OPTIONS, workers: 20, hogwild: true });
	expect(seen.begun).toBe(4 + 3 + 6);
});

test('a thread that cannot be begun ends those that were', async () => {
	const seen = watchThreads(3);
	await expect(node2vec(RING, { ...OPTIONS, workers: 3 })).rejects.toThrow('no more threads');
	await vi.waitFor(() => expect(seen.ended).toBe(2));
});

describe('where WebAssembly may not be compiled', () => {
	test('JavaScript does the work, and an engine that was asked for is refused', async () => {
		vi.spyOn(WebAssembly, 'Module').mockImplementation(function () {
			throw new WebAssembly.CompileError('blocked by Content-Security-Policy');
		});
		const { vectors } = await node2vec(RING, OPTIONS);
		expect((await refusal(() => node2vec(RING, { ...OPTIONS, engine: 'simd' }))).code).toBe('no-engine');
		vi.restoreAllMocks();
		expect(vectors).toEqual((await node2vec(RING, { ...OPTIONS, engine: 'js' })).vectors);
	});
});
