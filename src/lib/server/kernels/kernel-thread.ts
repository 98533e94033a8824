import { Worker } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import type { Progress } from '#lib/domain/task.ts';
import type { KernelMessage, KernelOrder } from './kernel-message.ts';

interface Task {
	order: KernelOrder;
	onProgress: (progress: Progress) => void;
	resolve: (result: unknown) => void;
	reject: (cause: unknown) => void;
}

/** One worker thread and the kernel it computes. While it has nothing to do it holds no process open. */
export class KernelThread {
	readonly #worker: Worker;
	#task: Task | undefined;
	#lost = false;

	constructor(workerFile: string) {
		this.#worker = new Worker(workerFile);
		this.#worker.unref();
		this.#worker.on('message', (message: KernelMessage) => this.#hear(message));
		this.#worker.on('error', (cause) => this.#lose(String(cause)));
		this.#worker.on('messageerror', (cause) => this.#lose(String(cause)));
		this.#worker.on('exit', (code) => this.#lose(`exit ${code}`));
	}

	/** It has crashed or was ended, and computes no more. */
	get lost(): boolean {
		return this.#lost;
	}

	/** @throws AppError what the kernel throws, or that the thread was lost */
	compute(order: KernelOrder, onProgress: (progress: Progress) => void): Promise<unknown> {
		return new Promise((resolve, reject) => {
			this.#worker.postMessage(order);
			this.#worker.ref();
			this.#task = { order, onProgress, resolve, reject };
		});
	}

	async end(): Promise<void> {
		this.#lost = true;
		await this.#worker.terminate();
	}

	#hear(message: KernelMessage): void {
		if (message.type === 'progress') {
			this.#task?.onProgress(message.progress);
			return;
		}
		const task = this.#task;
		this.#task = undefined;
		this.#worker.unref();
		if (message.type === 'done') task?.resolve(message.result);
		else task?.reject(failureOf(message));
	}

	#lose(detail: string): void {
		this.#lost = true;
		const task = this.#task;
		this.#task = undefined;
		task?.reject(
			new AppError('missing-prerequisite', 'kernel-thread-lost', { kernel: task.order.id, detail })
		);
	}
}

function failureOf(message: KernelMessage & { type: 'failed' }): unknown {
	if ('unexpected' in message) return message.unexpected;
	const { code, key, params } = message.expected;
	return new AppError(code, key, params);
}
