import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import type { Progress } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import type { Kernel } from '#lib/kernels/kernel.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelResult, KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { KERNELS } from '#lib/kernels/registry.ts';
import { appRoot } from '../app-root.ts';
import { cancelFlag, raiseFlag } from '../jobs/flag-signal.ts';
import type { KernelOrder } from './kernel-message.ts';
import { KernelThread } from './kernel-thread.ts';
import { shareGraph } from './share-graph.ts';

const WORKER = join(appRoot, 'src/lib/server/kernels/kernel-worker.ts');
/** Starting a thread costs ten times as much. */
const FEW_STEPS = 2 ** 22;
/** Some second's worth: ten times what starting a thread costs. */
const MANY_STEPS = 2 ** 28;
/** A kernel that has not looked at its signal for so long is ended with its thread. */
const PATIENCE_MS = 500;

interface Ticket {
	order: Omit<KernelOrder, 'threads'>;
	parallel: boolean;
	/** Its thread is ended with it: an idle one would keep the memory it took, gigabytes of a large graph. */
	last: boolean;
	onProgress: ((progress: Progress) => void) | undefined;
	thread: KernelThread | undefined;
	resolve: (result: unknown) => void;
	reject: (cause: unknown) => void;
}

export interface KernelPoolOptions {
	/** Threads that compute at the same time; absent: one for each core. */
	size?: number;
	/** A kernel that costs fewer steps runs on the calling thread; absent: some ten milliseconds' worth. */
	fewSteps?: number;
	/** After a kernel that costs more steps its thread is ended; absent: some second's worth. */
	manySteps?: number;
	/** Another worker, for tests. */
	workerFile?: string;
}

/**
 * Kernels in worker threads, in the order they were asked for. A parallel kernel starts once at least half of the
 * threads are free and takes those that are, but for one of all: a short kernel need not wait for a long one, and
 * threads that wait for each other do so far longer where more of them run than there are cores.
 */
export class KernelPool {
	readonly #size: number;
	readonly #fewSteps: number;
	readonly #manySteps: number;
	readonly #workerFile: string;
	readonly #idle: KernelThread[] = [];
	readonly #running = new Set<Ticket>();
	readonly #queue: Ticket[] = [];
	#busy = 0;

	constructor({
		size = availableParallelism(),
		fewSteps = FEW_STEPS,
		manySteps = MANY_STEPS,
		workerFile = WORKER
	}: KernelPoolOptions = {}) {
		this.#size = size;
		this.#fewSteps = fewSteps;
		this.#manySteps = manySteps;
		this.#workerFile = workerFile;
	}

	readonly run: KernelRunner = async (id, graph, parameters, { seed, signal, onProgress }) => {
		throwIfCancelled(signal);
		const { cost } = KERNELS[id] as Pick<Kernel<string, object, unknown>, 'cost'>;
		const steps = cost(nodeCount(graph), graph.targets.length, parameters);
		if (steps < this.#fewSteps) {
			return runInProcess(id, graph, parameters, { seed, signal, onProgress });
		}
		const cancel = cancelFlag();
		const { promise, resolve, reject } = Promise.withResolvers<unknown>();
		const order = { id, graph: shareGraph(graph), parameters, seed, cancel };
		const parallel = KERNELS[id].parallel ?? false;
		const last = steps > this.#manySteps;
		const ticket: Ticket = { order, parallel, last, onProgress, thread: undefined, resolve, reject };
		const onAbort = () => this.#cancel(ticket);
		signal?.addEventListener('abort', onAbort, { once: true });
		this.#queue.push(ticket);
		this.#startNext();
		try {
			return (await promise) as KernelResult<typeof id>;
		} finally {
			signal?.removeEventListener('abort', onAbort);
		}
	};

	/** Ends every thread; what was not done is cancelled. */
	async close(): Promise<void> {
		for (const ticket of this.#queue.splice(0)) ticket.reject(cancelled());
		const threads = [...this.#idle.splice(0)];
		for (const ticket of this.#running) {
			ticket.reject(cancelled());
			if (ticket.thread) threads.push(ticket.thread);
		}
		await Promise.all(threads.map((thread) => thread.end()));
	}

	#startNext(): void {
		for (let ticket = this.#queue[0]; ticket; ticket = this.#queue[0]) {
			const free = this.#size - this.#busy;
			if (free < (ticket.parallel ? Math.ceil(this.#size / 2) : 1)) return;
			this.#queue.shift();
			void this.#start(ticket, ticket.parallel ? Math.max(1, Math.min(free, this.#size - 1)) : 1);
		}
	}

	async #start(ticket: Ticket, threads: number): Promise<void> {
		const thread = this.#idleThread() ?? new KernelThread(this.#workerFile);
		ticket.thread = thread;
		this.#running.add(ticket);
		this.#busy += threads;
		try {
			const onProgress = (progress: Progress) => ticket.onProgress?.(progress);
			ticket.resolve(await thread.compute({ ...ticket.order, threads }, onProgress));
		} catch (cause) {
			ticket.reject(cause);
		} finally {
			this.#running.delete(ticket);
			this.#busy -= threads;
			if (ticket.last) void thread.end();
			else if (!thread.lost) this.#idle.push(thread);
			this.#startNext();
		}
	}

	/** One may have crashed while it had nothing to do. */
	#idleThread(): KernelThread | undefined {
		for (let thread = this.#idle.pop(); thread; thread = this.#idle.pop()) if (!thread.lost) return thread;
		return undefined;
	}

	/** The caller has its answer at once; the thread is free again when the kernel has seen the flag, or has been ended. */
	#cancel(ticket: Ticket): void {
		ticket.reject(cancelled());
		const waiting = this.#queue.indexOf(ticket);
		if (waiting >= 0) this.#queue.splice(waiting, 1);
		if (waiting === 0) this.#startNext();
		if (!this.#running.has(ticket)) return;
		ticket.onProgress = undefined;
		raiseFlag(ticket.order.cancel);
		setTimeout(() => {
			if (this.#running.has(ticket)) void ticket.thread?.end();
		}, PATIENCE_MS).unref();
	}
}

function cancelled(): AppError {
	return new AppError('cancelled', 'cancelled');
}
