import { parentPort, threadId } from 'node:worker_threads';

/** Stands for the real worker: does what the parameter `deed` says. */
parentPort?.on('message', ({ parameters: { deed }, threads, cancel }) => {
	const post = (message: unknown) => parentPort?.postMessage(message);
	if (deed === 'crash') throw new Error('out of luck');
	if (deed === 'leave') process.exit(3);
	if (deed === 'deaf') for (;;);
	if (deed === 'wait') {
		Atomics.wait(cancel, 0, 0);
		post({ type: 'failed', expected: { code: 'cancelled', key: 'cancelled', params: {} } });
		return;
	}
	if (deed === 'refuse') {
		post({
			type: 'failed',
			expected: { code: 'invalid-argument', key: 'bad-edge-weight', params: { edge: 3 } }
		});
	} else if (deed === 'break') post({ type: 'failed', unexpected: new RangeError('a fault of ours') });
	else if (deed === 'crash-later') {
		post({ type: 'done', result: {} });
		setTimeout(() => process.exit(1), 20);
	} else if (deed === 'name') post({ type: 'done', result: threadId });
	else post({ type: 'done', result: { threads } });
});
