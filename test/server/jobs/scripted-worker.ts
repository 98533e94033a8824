import { parentPort, workerData } from 'node:worker_threads';

/** Stands for the real worker: does what the request's `paths` say. */
const { request } = workerData;
const cancel: Int32Array = workerData.cancel;
const [deed] = request.paths ?? ['done'];
const post = (message: unknown) => parentPort?.postMessage(message);

post({ type: 'progress', progress: { stage: 'read', done: 1, total: 2 } });
if (deed === 'fail') {
	post({ type: 'failed', error: { code: 'bad-input', key: 'no-files', params: {} } });
} else if (deed === 'crash') {
	throw new Error('out of luck');
} else if (deed === 'wait') {
	while (Atomics.load(cancel, 0) === 0) Atomics.wait(cancel, 0, 0, 20);
	post({ type: 'failed', error: { code: 'cancelled', key: 'cancelled', params: {} } });
} else {
	post({ type: 'done', result: { snapshot_id: 'x' } });
}
