import { z } from 'zod';

const OVER = ['done', 'failed', 'cancelled'] as const;

const jobAnswer = z.object({
	id: z.string(),
	kind: z.string(),
	status: z.enum(['queued', 'running', 'cancelling', ...OVER]),
	progress: z.object({ stage: z.string(), done: z.number(), total: z.number() }).nullable(),
	error: z.object({ message: z.string() }).nullable()
});

type JobAnswer = z.infer<typeof jobAnswer>;

const POLL_MS = 500;

/** The analysis that runs on the server, followed by asking now and then; a page opened later finds it too. */
export class AnalysisJob {
	failure = $state<string | null>(null);
	/** How the last one ended: done, or stopped on request. */
	ending = $state<'done' | 'cancelled' | null>(null);
	#job = $state<JobAnswer | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #done: () => unknown;

	/** @param done called when an analysis has ended well, to read the page's data anew. */
	constructor(done: () => unknown) {
		this.#done = done;
	}

	get running(): boolean {
		return this.#job !== null;
	}

	get stage(): string | null {
		return this.#job?.progress?.stage ?? null;
	}

	/** 0..1, null before the first report. */
	get fraction(): number | null {
		const progress = this.#job?.progress;
		return progress && progress.total > 0 ? progress.done / progress.total : null;
	}

	/** Follows an analysis that another page, or this one before a reload, has started. */
	async find(): Promise<void> {
		const response = await fetch('/api/v1/jobs').catch(() => null);
		if (!response?.ok) return;
		const { jobs } = z.object({ jobs: z.array(jobAnswer) }).parse(await response.json());
		const running = jobs.find((job) => job.kind === 'analyse' && !isOver(job));
		if (running) this.#follow(running);
	}

	async start(): Promise<void> {
		this.failure = null;
		this.ending = null;
		await this.#ask('/api/v1/jobs', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ kind: 'analyse' })
		});
	}

	async cancel(): Promise<void> {
		if (this.#job) await this.#ask(`/api/v1/jobs/${this.#job.id}`, { method: 'DELETE' });
	}

	/** Stops asking; the job itself goes on. */
	forget(): void {
		clearTimeout(this.#timer);
	}

	#follow(job: JobAnswer): void {
		clearTimeout(this.#timer);
		if (!isOver(job)) {
			this.#job = job;
			this.#timer = setTimeout(() => void this.#ask(`/api/v1/jobs/${job.id}`), POLL_MS);
			return;
		}
		this.#job = null;
		this.failure = job.status === 'failed' ? (job.error?.message ?? null) : null;
		this.ending = job.status === 'done' || job.status === 'cancelled' ? job.status : null;
		if (this.ending === 'done') this.#done();
	}

	async #ask(path: string, init?: RequestInit): Promise<void> {
		try {
			const response = await fetch(path, init);
			const body: unknown = await response.json();
			if (response.ok) this.#follow(jobAnswer.parse(body));
			else this.#fail(z.object({ detail: z.string().optional(), title: z.string() }).parse(body));
		} catch (cause) {
			this.#fail({ title: String(cause) });
		}
	}

	#fail({ title, detail }: { title: string; detail?: string | undefined }): void {
		this.#job = null;
		this.failure = detail ?? title;
	}
}

function isOver(job: JobAnswer): boolean {
	return (OVER as readonly string[]).includes(job.status);
}
