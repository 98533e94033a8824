import { parentPort } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelParameters } from '#lib/kernels/kernel-runner.ts';
import { polledTask } from '../jobs/polled-task.ts';
import { handOver } from './hand-over.ts';
import type { KernelMessage, KernelOrder } from './kernel-message.ts';

/** Entry of a thread of the pool: kernels, one after the other. */
const post = (message: KernelMessage, transfer: ArrayBuffer[] = []) =>
	parentPort?.postMessage(message, transfer);

parentPort?.on('message', (order: KernelOrder) => void compute(order));

async function compute({ id, graph, parameters, seed, threads, cancel }: KernelOrder): Promise<void> {
	const task = polledTask(
		cancel,
		(progress) => post({ type: 'progress', progress }),
		() => performance.now()
	);
	try {
		const own = parameters as KernelParameters<typeof id>;
		const { result, transfer } = handOver(await runInProcess(id, graph, own, { ...task, seed, threads }));
		post({ type: 'done', result }, transfer);
	} catch (cause) {
		post(failure(cause));
	} finally {
		// The signal waits for a flag that nobody raises any more: not woken, it would be kept for good.
		Atomics.notify(cancel, 0);
	}
}

function failure(cause: unknown): KernelMessage {
	if (!(cause instanceof AppError)) return { type: 'failed', unexpected: cause };
	const { code, key, params } = cause;
	return { type: 'failed', expected: { code, key, params } };
}
