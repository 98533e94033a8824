import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { cancelFlag } from '#lib/server/jobs/flag-signal.ts';
import type { KernelOrder } from '#lib/server/kernels/kernel-message.ts';

test('nothing waits any more for the flag of a kernel that is done, or has failed', async () => {
	const worker = new Worker(new URL('../../../src/lib/server/kernels/kernel-worker.ts', import.meta.url));
	const graph = csrFromEdges({ nodes: 2, sources: [0], targets: [1] }, { directed: false });
	const ask = async (id: KernelOrder['id']) => {
		const cancel = cancelFlag();
		worker.postMessage({ id, graph, parameters: {}, seed: 1, threads: 1, cancel } satisfies KernelOrder);
		const [{ type }] = (await once(worker, 'message')) as [{ type: string }];
		return { type, cancel };
	};
	const [done, failed] = [await ask('degree'), await ask('pagerank')];
	await ask('degree');
	expect([done.type, failed.type]).toEqual(['done', 'failed']);
	for (const { cancel } of [done, failed]) expect(Atomics.notify(cancel, 0)).toBe(0);
	await worker.terminate();
});
