import { Worker } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import type { DeclaredRows } from '#lib/risk/live/day-rows.ts';
import type { LiveAnswer, LiveFailure, LiveMessage, LiveOrder, LiveQuestion } from './live-message.ts';

interface Asked {
	resolve: (answer: LiveAnswer) => void;
	reject: (cause: unknown) => void;
}

export interface LiveEvents {
	onReady: () => void;
	onEmpty: () => void;
	onOutdated: () => void;
	/** It answers no more; what it was asked has failed. */
	onLost: (failure: LiveFailure) => void;
}

/** One thread with one engine. It holds no process open. */
export class LiveThread {
	readonly #worker: Worker;
	readonly #asked = new Map<number, Asked>();
	readonly #events: LiveEvents;
	#next = 0;
	#over = false;

	constructor(workerFile: string, workerData: LiveOrder, events: LiveEvents) {
		this.#events = events;
		this.#worker = new Worker(workerFile, { workerData });
		this.#worker.unref();
		this.#worker.on('message', (message: LiveMessage) => this.#hear(message));
		this.#worker.on('error', (cause) => {
			console.error(cause);
			this.#lose(failure(String(cause)));
		});
		this.#worker.on('exit', (code) => this.#lose(failure(`exit ${code}`)));
	}

	/** @throws AppError what the engine throws, or that its thread was lost */
	ask(rows: DeclaredRows): Promise<LiveAnswer> {
		return new Promise((resolve, reject) => {
			const question: LiveQuestion = { id: this.#next++, rows };
			this.#asked.set(question.id, { resolve, reject });
			this.#worker.postMessage(question);
		});
	}

	async end(): Promise<void> {
		this.#over = true;
		this.#reject(failure('closed'));
		await this.#worker.terminate();
	}

	/** Ends it when what it was asked is answered. */
	retire(): void {
		this.#over = true;
		if (this.#asked.size === 0) void this.#worker.terminate();
	}

	#hear(message: LiveMessage): void {
		if (message.type === 'answer') this.#take(message.id)?.resolve(message.answer);
		else if (message.type === 'refused') this.#take(message.id)?.reject(errorOf(message.failure));
		else if (this.#over) return;
		else if (message.type === 'failed') this.#lose(message.failure);
		else if (message.type === 'ready') this.#events.onReady();
		else if (message.type === 'empty') this.#events.onEmpty();
		else this.#events.onOutdated();
	}

	#take(id: number): Asked | undefined {
		const asked = this.#asked.get(id);
		this.#asked.delete(id);
		if (this.#over && this.#asked.size === 0) void this.#worker.terminate();
		return asked;
	}

	#lose(lost: LiveFailure): void {
		this.#reject(lost);
		if (this.#over) return;
		this.#over = true;
		void this.#worker.terminate();
		this.#events.onLost(lost);
	}

	#reject(lost: LiveFailure): void {
		for (const { reject } of this.#asked.values()) reject(errorOf(lost));
		this.#asked.clear();
	}
}

function failure(detail: string): LiveFailure {
	return { code: 'unexpected', key: 'live-failed', params: { detail, seconds: 5 } };
}

/** What is ours to mend is logged where it happens, and leaves as a reason to ask again. */
export function errorOf({ code, key, params }: LiveFailure): AppError {
	return new AppError(code === 'unexpected' ? 'warming' : code, key, params);
}
