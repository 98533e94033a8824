import { join } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import type { DeclaredRows } from '#lib/risk/live/day-rows.ts';
import { appRoot } from '../app-root.ts';
import type { Settings } from '../settings.ts';
import type { LiveAnswer, LiveFailure } from './live-message.ts';
import { LiveThread, errorOf } from './live-thread.ts';

const WORKER = join(appRoot, 'src/lib/server/live/live-worker.ts');
const LOOK_EVERY_MS = 3000;
/** When to ask again while it warms up. */
const SECONDS = 5;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

export interface LiveServiceOptions {
	/** Another worker, for tests. */
	workerFile?: string;
	/** Milliseconds between two looks at the store. */
	lookEvery?: number;
	/** Before a thread that was lost is started again; twice as long after each further loss. */
	firstPause?: number;
}

/**
 * The warm engine of a server, in a thread of its own. When a load or an analysis has ended, in this process or another,
 * a second thread is warmed up beside it and takes over; until then the first one goes on answering. A thread that is
 * lost is started again.
 */
export class LiveService {
	readonly #settings: Settings;
	readonly #workerFile: string;
	readonly #lookEvery: number;
	readonly #firstPause: number;
	/** Answers. */
	#current: LiveThread | undefined;
	/** Warms up, or waits for the first analysis. */
	#next: LiveThread | undefined;
	#waiting = new Set<() => void>();
	#empty = false;
	#failure: LiveFailure | undefined;
	#pause: number;
	#timer: NodeJS.Timeout | undefined;
	#closed = false;

	constructor(
		settings: Settings,
		{ workerFile = WORKER, lookEvery = LOOK_EVERY_MS, firstPause = FIRST_PAUSE_MS }: LiveServiceOptions = {}
	) {
		this.#settings = settings;
		this.#workerFile = workerFile;
		this.#lookEvery = lookEvery;
		this.#firstPause = firstPause;
		this.#pause = firstPause;
	}

	/** Begins to warm up, where it has not begun; asking does so too. */
	start(): void {
		if (!this.#current && !this.#next && !this.#timer && !this.#closed) this.#warm();
	}

	/**
	 * Scores a declaration that the store does not hold.
	 * @throws AppError `warming` while there is no engine, `missing-prerequisite` where nothing is analysed,
	 * `invalid-argument` for a day that is over
	 */
	async score(rows: DeclaredRows): Promise<LiveAnswer> {
		this.start();
		if (this.#current) return this.#current.ask(rows);
		if (this.#empty) throw new AppError('missing-prerequisite', 'live-no-analysis');
		const expected = this.#failure && this.#failure.code !== 'unexpected';
		if (expected && this.#failure) throw errorOf(this.#failure);
		throw new AppError('warming', 'live-warming', { seconds: SECONDS });
	}

	/** Settles when questions are answered; for those who would rather wait. */
	ready(): Promise<void> {
		this.start();
		if (this.#current) return Promise.resolve();
		return new Promise((settle) => this.#waiting.add(settle));
	}

	/** Warms up anew; the present engine answers meanwhile. */
	refresh(): void {
		if (!this.#next && !this.#closed) this.#warm();
	}

	async close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#timer);
		await Promise.all([this.#current?.end(), this.#next?.end()]);
	}

	#warm(): void {
		this.#timer = undefined;
		const order = { settings: this.#settings, lookEvery: this.#lookEvery };
		const thread: LiveThread = new LiveThread(this.#workerFile, order, {
			onReady: () => this.#takeOver(thread),
			onEmpty: () => {
				this.#empty = true;
			},
			onOutdated: () => this.#outdated(thread),
			onLost: (failure) => this.#lost(thread, failure)
		});
		this.#next = thread;
	}

	#takeOver(thread: LiveThread): void {
		this.#current?.retire();
		[this.#current, this.#next] = [thread, undefined];
		this.#empty = false;
		this.#failure = undefined;
		this.#pause = this.#firstPause;
		for (const settle of this.#waiting) settle();
		this.#waiting.clear();
	}

	#outdated(thread: LiveThread): void {
		if (thread === this.#current) this.refresh();
		else if (thread === this.#next) {
			// It found no analysis, and now there may be one.
			thread.retire();
			this.#warm();
		}
	}

	#lost(thread: LiveThread, failure: LiveFailure): void {
		this.#failure = failure;
		if (thread === this.#current) this.#current = undefined;
		if (thread === this.#next) this.#next = undefined;
		if (this.#closed || this.#timer || this.#next) return;
		this.#timer = setTimeout(() => this.#warm(), this.#pause).unref();
		this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
	}
}
