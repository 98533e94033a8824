import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '#lib/domain/errors.ts';
import type { Actor } from '#lib/domain/scope.ts';
import { appRoot } from '../app-root.ts';
import type { Settings } from '../settings.ts';
import { cancelFlag, raiseFlag } from './flag-signal.ts';
import type { CancelFlag } from './flag-signal.ts';
import type { JobError, JobRequest, JobState, WorkOrder, WorkerMessage } from './job.ts';

const WORKER = join(appRoot, 'src/lib/server/jobs/job-worker.ts');
/** A job that does not stop by itself in this time is ended; what it wrote is whole transactions. */
const PATIENCE_MS = 10_000;
/** One job keeps the machine busy for minutes: a longer queue is a slip, or a flood. */
const MOST_WAITING = 8;
/** Finished jobs that are remembered. */
const KEPT = 50;

interface Entry {
	state: JobState;
	request: JobRequest;
	actor: Actor;
	cancel: CancelFlag;
	worker: Worker | null;
}

/** Runs ingests and analyses in a worker thread, one at a time, in the order they were asked for. */
export class JobRunner {
	private readonly settings: Settings;
	private readonly workerFile: string;
	private readonly entries = new Map<string, Entry>();

	/** @param workerFile another worker, for tests. */
	constructor(settings: Settings, workerFile = WORKER) {
		this.settings = settings;
		this.workerFile = workerFile;
	}

	/** @throws AppError `missing-prerequisite` where too many wait already. */
	submit(actor: Actor, request: JobRequest): JobState {
		const waiting = [...this.entries.values()].filter(({ state }) => state.status === 'queued').length;
		if (waiting >= MOST_WAITING) {
			throw new AppError('missing-prerequisite', 'too-many-jobs', { count: waiting });
		}
		const state: JobState = {
			id: randomUUID(),
			kind: request.kind,
			actor: actor.id,
			status: 'queued',
			progress: null,
			created_at: new Date().toISOString(),
			started_at: null,
			finished_at: null,
			result: null,
			error: null
		};
		const cancel = cancelFlag();
		this.entries.set(state.id, { state, request, actor, cancel, worker: null });
		this.forgetOld();
		this.startNext();
		return { ...state };
	}

	/** Newest first. */
	list(): JobState[] {
		return [...this.entries.values()].map(({ state }) => ({ ...state })).reverse();
	}

	/** @throws AppError `not-found` */
	get(id: string): JobState {
		return { ...this.entry(id).state };
	}

	/**
	 * Asks a job to stop; one that waits is dropped at once, one that is over stays as it ended.
	 * @throws AppError `not-found`
	 */
	cancel(id: string): JobState {
		const entry = this.entry(id);
		if (entry.state.status === 'queued') {
			this.finish(entry, 'cancelled', { error: CANCELLED });
		} else if (entry.state.status === 'running') {
			entry.state.status = 'cancelling';
			raiseFlag(entry.cancel);
			setTimeout(() => void entry.worker?.terminate(), PATIENCE_MS).unref();
		}
		return { ...entry.state };
	}

	/** Ends the running job and drops those that wait. */
	async close(): Promise<void> {
		for (const entry of this.entries.values()) {
			if (entry.state.status === 'queued') this.finish(entry, 'cancelled', { error: CANCELLED });
		}
		await Promise.all([...this.entries.values()].map(({ worker }) => worker?.terminate()));
	}

	private startNext(): void {
		const all = [...this.entries.values()];
		if (all.some(({ worker }) => worker !== null)) return;
		const next = all.find(({ state }) => state.status === 'queued');
		if (!next) return;
		const { actor, request, cancel } = next;
		const workerData: WorkOrder = { settings: this.settings, actor, request, cancel };
		const worker = new Worker(this.workerFile, { workerData });
		next.worker = worker;
		next.state.status = 'running';
		next.state.started_at = new Date().toISOString();
		worker.on('message', (message: WorkerMessage) => this.hear(next, message));
		worker.on('error', (cause) =>
			this.finish(next, 'failed', {
				error: { code: 'unexpected', key: 'job-failed', params: { detail: cause.message } }
			})
		);
		worker.on('exit', () => {
			next.worker = null;
			this.finish(next, 'cancelled', { error: CANCELLED });
			this.startNext();
		});
	}

	private hear(entry: Entry, message: WorkerMessage): void {
		if (message.type === 'progress') entry.state.progress = message.progress;
		else if (message.type === 'done') this.finish(entry, 'done', { result: message.result });
		else {
			const status = message.error.code === 'cancelled' ? 'cancelled' : 'failed';
			this.finish(entry, status, { error: message.error });
		}
	}

	/** The first ending counts: a worker's exit follows its last message. */
	private finish(
		{ state }: Entry,
		status: JobState['status'],
		ending: Partial<Pick<JobState, 'result' | 'error'>>
	): void {
		if (state.finished_at !== null) return;
		Object.assign(state, ending, { status, finished_at: new Date().toISOString() });
	}

	private entry(id: string): Entry {
		const entry = this.entries.get(id);
		if (!entry) throw new AppError('not-found', 'no-such-job', { id });
		return entry;
	}

	private forgetOld(): void {
		const over = [...this.entries].filter(([, { state }]) => state.finished_at !== null);
		for (const [id] of over.slice(0, Math.max(0, over.length - KEPT))) this.entries.delete(id);
	}
}

const CANCELLED: JobError = { code: 'cancelled', key: 'cancelled', params: {} };
