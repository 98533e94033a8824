/** Uniform in [0, 1). Pure rooms are given one; they never call `Math.random`. */
export type Rng = () => number;

/** Fraction done in [0, 1], with the stage's message key. */
export interface Progress {
	stage: string;
	done: number;
	total: number;
}

export interface TaskOptions {
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
}
