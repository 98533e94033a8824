import type { Progress, TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';

/** Some 10 ms of random reads. */
const STEPS_BETWEEN_LOOKS = 2 ** 20;

/**
 * Counts elementary steps, and every so many of them ends where an end is asked for and says how far the work is. Its
 * owner calls `add` with what it has done since, after at most a row of arcs.
 */
export class WorkMeter {
	steps = 0;
	private nextLook = STEPS_BETWEEN_LOOKS;
	private nextReport = 0;
	private readonly stage: string;
	private readonly total: number;
	private readonly signal: AbortSignal | undefined;
	private readonly onProgress: ((progress: Progress) => void) | undefined;

	/** @param total steps expected in all; going past it is no error */
	constructor(stage: string, total: number, { signal, onProgress }: TaskOptions = {}) {
		this.stage = stage;
		this.total = Math.max(1, Math.ceil(total));
		this.signal = signal;
		this.onProgress = onProgress;
		throwIfCancelled(signal);
	}

	/** @throws AppError `cancelled` */
	add(steps: number): void {
		this.steps += steps;
		if (this.steps >= this.nextLook) this.look();
	}

	private look(): void {
		throwIfCancelled(this.signal);
		this.nextLook = this.steps + STEPS_BETWEEN_LOOKS;
		if (!this.onProgress || this.steps < this.nextReport) return;
		this.nextReport = this.steps + this.total / 100;
		this.onProgress({ stage: this.stage, done: Math.min(this.steps, this.total), total: this.total });
	}
}
