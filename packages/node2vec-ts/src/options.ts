import type { Embedding } from './embedding.ts';

/**
 * How walks are drawn.
 *
 * @example
 * const options: WalkOptions = { p: 0.5, q: 2, walkLength: 40, walksPerNode: 5, seed: 7 };
 */
export interface WalkOptions {
	/** Return parameter: larger makes stepping back to the node just left less likely. 1e-6 to 1e6, default 1. */
	p?: number;
	/** In-out parameter: larger keeps the walk near where it came from. 1e-6 to 1e6, default 1. */
	q?: number;
	/** Nodes in a walk, the start included. 2 to 65535, default 80. */
	walkLength?: number;
	/** Walks begun at each node. 1 to 65535, default 10. */
	walksPerNode?: number;
	/** Edges of an edge iterable point one way only. A CSR holds its own arcs, a graph says it itself. Default false. */
	directed?: boolean;
	/** The attribute of a graph's edges that holds the weight; an edge without it weighs 1. Default `weight`. */
	weightAttribute?: string;
	/** Any safe integer. The same seed, input and options give the same bits. Default 1. */
	seed?: number;
}

/**
 * Which arithmetic trains. `auto` takes the fastest there is: WebAssembly with relaxed fused multiply-add, plain
 * WebAssembly SIMD, JavaScript. `simd` gives the same bits on every machine; the fused operations round as the
 * processor does.
 *
 * @example
 * const engine: Engine = 'simd';
 */
export type Engine = 'auto' | 'relaxed-simd' | 'simd' | 'js';

/**
 * How walks are drawn and vectors trained. `Id` is that of the embedding to start from, if any.
 *
 * @example
 * const options: Node2VecOptions = { dimensions: 64, window: 5, workers: 2, seed: 7 };
 */
export interface Node2VecOptions<Id = never> extends WalkOptions {
	/** Length of a vector. 1 to 4096, default 128. */
	dimensions?: number;
	/** Farthest context in a walk; as in word2vec each centre draws its own reach from 1 to this. 1 to 255, default 10. */
	window?: number;
	/** Noise nodes a centre. 1 to 64, default 5. */
	negative?: number;
	/**
	 * Nodes that make up more than about this part of all the walks are left out of some, at random, so that hubs do
	 * not drown the others (word2vec's subsampling). 0: none is. 0 to 1, default 0; word2vec takes 0.001.
	 */
	sample?: number;
	/** Passes over the walks. 1 to 65535, default 1. */
	epochs?: number;
	/** Falls linearly to a ten-thousandth of this. Above 0, at most 1, default 0.025. */
	learningRate?: number;
	/**
	 * 1: on the calling thread, in slices. More: on threads, all of which count who is met on walks; one of them
	 * learns, unless `hogwild`. 1 to 256, default 1.
	 */
	workers?: number;
	/**
	 * All workers learn at once, without locks (Niu et al., Hogwild, 2011): faster by nearly their number, and **the
	 * result varies from run to run**. Default false: the same bits for a seed and input, whatever the number of workers.
	 */
	hogwild?: boolean;
	/** Default `auto`. */
	engine?: Engine;
	/** Bytes; a run that would need more is refused before it begins. Default 4 GiB less 64 MiB. */
	memoryLimit?: number;
	/** An earlier embedding to go on from: its vectors are where the nodes that are still there begin. */
	start?: Embedding<Id>;
	/** Stops the run, which then rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Called now and then, and at the end of each stage. */
	onProgress?: (progress: Node2VecProgress) => void;
}

/**
 * How far a run is.
 *
 * @example
 * await node2vec(edges, { onProgress: ({ stage, done, total }) => console.log(stage, done / total) });
 */
export interface Node2VecProgress {
	stage: 'walks' | 'training';
	/** Walks handled, of `total`. */
	done: number;
	total: number;
}
