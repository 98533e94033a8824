import { Node2VecError } from './errors.ts';

/** How walks are drawn. */
export interface WalkOptions {
	/** Return parameter: larger makes stepping back to the node just left less likely. Default 1. */
	p?: number;
	/** In-out parameter: larger keeps the walk near where it came from. Default 1. */
	q?: number;
	/** Nodes in a walk, the start included. Default 80. */
	walkLength?: number;
	/** Walks begun at each node. Default 10. */
	walksPerNode?: number;
	/** Edges of an edge iterable point one way only. A CSR holds its own arcs, a graph says it itself. Default false. */
	directed?: boolean;
	/** Any safe integer. The same seed, input and options give the same bits. Default 1. */
	seed?: number;
}

export interface Node2VecOptions extends WalkOptions {
	/** Length of a vector. Default 128. */
	dimensions?: number;
	/** Farthest context in a walk; as in word2vec each centre draws its own reach from 1 to this. Default 10. */
	window?: number;
	/** Noise nodes a centre. Default 5. */
	negative?: number;
	/** Passes over the walks. Default 1. */
	epochs?: number;
	/** Falls linearly to a ten-thousandth of this. Default 0.025. */
	learningRate?: number;
	signal?: AbortSignal;
	onProgress?: (progress: Node2VecProgress) => void;
}

export interface Node2VecProgress {
	stage: 'walks' | 'training';
	/** Walks handled, of `total`. */
	done: number;
	total: number;
}

export type WalkParameters = Required<Omit<WalkOptions, 'directed'>>;
export type Node2VecParameters = WalkParameters &
	Required<Pick<Node2VecOptions, 'dimensions' | 'window' | 'negative' | 'epochs' | 'learningRate'>>;

/** @throws Node2VecError `bad-parameter` */
export function walkParameters(options: WalkOptions): WalkParameters {
	return {
		p: positive('p', options.p ?? 1),
		q: positive('q', options.q ?? 1),
		walkLength: count('walkLength', options.walkLength ?? 80, 2),
		walksPerNode: count('walksPerNode', options.walksPerNode ?? 10, 1),
		seed: count('seed', options.seed ?? 1, Number.MIN_SAFE_INTEGER)
	};
}

/** @throws Node2VecError `bad-parameter` */
export function node2vecParameters(options: Node2VecOptions): Node2VecParameters {
	return {
		...walkParameters(options),
		dimensions: count('dimensions', options.dimensions ?? 128, 1),
		window: count('window', options.window ?? 10, 1),
		negative: count('negative', options.negative ?? 5, 1),
		epochs: count('epochs', options.epochs ?? 1, 1),
		learningRate: positive('learningRate', options.learningRate ?? 0.025)
	};
}

function positive(name: string, value: number): number {
	if (Number.isFinite(value) && value > 0) return value;
	throw new Node2VecError('bad-parameter', `${name} must be a finite number above 0, not ${value}`);
}

function count(name: string, value: number, least: number): number {
	if (Number.isSafeInteger(value) && value >= least) return value;
	const range = least === Number.MIN_SAFE_INTEGER ? 'a safe integer' : `an integer of at least ${least}`;
	throw new Node2VecError('bad-parameter', `${name} must be ${range}, not ${value}`);
}
