/** Uniform in [0, 1). Pure rooms are given one; they never call `Math.random`. */
export type Rng = () => number;

/** `done` of `total` in a stage; its name in words is the message `stage.<stage>`. */
export interface Progress {
	stage: string;
	done: number;
	total: number;
}

export interface TaskOptions {
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
}
