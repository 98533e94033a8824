import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openKernels, openStore } from '#lib/server/container.ts';
import { readTypologySettings } from '#lib/server/files/typology-settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import type { JobError, JobResult, WorkOrder, WorkerMessage } from './job.ts';
import { polledTask } from './polled-task.ts';

/** Entry of the worker thread: one job, on a connection of its own. */
const { settings, actor, request, cancel } = workerData as WorkOrder;
const post = (message: WorkerMessage) => parentPort?.postMessage(message);
const task = polledTask(
	cancel,
	(progress) => post({ type: 'progress', progress }),
	() => performance.now()
);

try {
	const store = await openStore(settings);
	try {
		post({ type: 'done', result: await work(store, task) });
	} finally {
		await store.close();
	}
} catch (cause) {
	post({ type: 'failed', error: errorOf(cause) });
}

async function work(store: GraphStore, options: TaskOptions): Promise<JobResult> {
	if (request.kind === 'ingest') return ingest(store, actor, request, options);
	const kernels = await openKernels(settings);
	try {
		const typologies = await readTypologySettings(settings.dataFolder);
		return await analyse(
			store,
			actor,
			{ ...request, typologies },
			{ ...options, runKernel: kernels.run, runFeatureKernel: kernels.runOwn }
		);
	} finally {
		await kernels.close();
	}
}

function errorOf(cause: unknown): JobError {
	if (cause instanceof AppError) return { code: cause.code, key: cause.key, params: cause.params };
	if (cancel[0] !== 0) return { code: 'cancelled', key: 'cancelled', params: {} };
	return { code: 'unexpected', key: 'job-failed', params: { detail: String(cause) } };
}
