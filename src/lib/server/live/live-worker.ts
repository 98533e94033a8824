import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { openStore } from '#lib/server/container.ts';
import type { LiveFailure, LiveMessage, LiveOrder, LiveQuestion } from './live-message.ts';
import { storeState } from './store-state.ts';
import { WarmEngine } from './warm-engine.ts';

/** Entry of the thread: warms an engine, answers from it, and tells when the store has moved on. */
const { settings, lookEvery } = workerData as LiveOrder;
const post = (message: LiveMessage) => parentPort?.postMessage(message);

try {
	const store = await openStore(settings);
	const state = await storeState(store);
	const snapshot = await store.snapshot(EVERYTHING);
	if (snapshot) {
		const engine = await WarmEngine.over(store, snapshot);
		parentPort?.on('message', (question: LiveQuestion) => answer(engine, question));
		post({ type: 'ready' });
	} else post({ type: 'empty' });
	setInterval(async () => {
		try {
			if ((await storeState(store)) !== state) post({ type: 'outdated' });
		} catch {
			// A store that does not answer now is asked again; what is known goes on being true of its day.
		}
	}, lookEvery);
} catch (cause) {
	post({ type: 'failed', failure: failureOf(cause) });
	parentPort?.close();
}

function answer(engine: WarmEngine, { id, rows }: LiveQuestion): void {
	try {
		post({ type: 'answer', id, answer: engine.score(rows) });
	} catch (cause) {
		post({ type: 'refused', id, failure: failureOf(cause) });
	}
}

function failureOf(cause: unknown): LiveFailure {
	if (cause instanceof AppError) return { code: cause.code, key: cause.key, params: cause.params };
	console.error(cause);
	return { code: 'unexpected', key: 'live-failed', params: { detail: String(cause), seconds: 5 } };
}
