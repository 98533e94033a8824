import { SingleBar } from 'cli-progress';
import type { Progress } from '#lib/domain/task.ts';

/** Seconds between two lines where the output is a file or a log, not a terminal. */
const LINE_EVERY_S = 5;

/**
 * Progress of stages, one after the other, on standard error: a bar on a terminal, a line now and then elsewhere.
 * Keeps how long each stage took.
 */
export class ProgressBars {
	readonly seconds = new Map<string, number>();
	readonly #label: (key: string) => string;
	readonly #terminal = process.stderr.isTTY === true;
	#bar: SingleBar | undefined;
	#stage: string | undefined;
	#started = 0;
	#lastLine = 0;

	constructor(label: (key: string) => string) {
		this.#label = label;
	}

	show({ stage, done, total }: Progress): void {
		if (stage !== this.#stage) this.#begin(stage, total);
		if (this.#bar) {
			this.#bar.setTotal(Math.max(total, 1));
			this.#bar.update(done);
		} else if (performance.now() - this.#lastLine > LINE_EVERY_S * 1000) {
			this.#lastLine = performance.now();
			process.stderr.write(`${this.#label(stage)} ${Math.floor((100 * done) / Math.max(total, 1))} %\n`);
		}
	}

	/** Ends the stage under way. */
	stop(): void {
		if (this.#stage === undefined) return;
		const seconds = (performance.now() - this.#started) / 1000;
		this.seconds.set(this.#stage, (this.seconds.get(this.#stage) ?? 0) + seconds);
		if (this.#bar) {
			this.#bar.update(this.#bar.getTotal());
			this.#bar.stop();
		} else process.stderr.write(`${this.#label(this.#stage)} ${seconds.toFixed(1)} s\n`);
		this.#bar = undefined;
		this.#stage = undefined;
	}

	#begin(stage: string, total: number): void {
		this.stop();
		this.#stage = stage;
		this.#started = performance.now();
		this.#lastLine = this.#started;
		if (!this.#terminal) return;
		this.#bar = new SingleBar({
			format: `{label} {bar} {percentage} % {duration_formatted}`,
			barsize: 30,
			barCompleteChar: '█',
			barIncompleteChar: '░',
			hideCursor: true,
			stream: process.stderr
		});
		this.#bar.start(Math.max(total, 1), 0, { label: this.#label(stage).padEnd(34) });
	}
}
