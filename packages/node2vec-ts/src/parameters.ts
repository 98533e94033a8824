import { Node2VecError } from './errors.ts';
import { nearestName } from './nearest-name.ts';
import type { Engine, Node2VecOptions, WalkOptions } from './options.ts';

export type { Node2VecOptions, WalkOptions } from './options.ts';

export type WalkParameters = Required<Pick<WalkOptions, 'p' | 'q' | 'walkLength' | 'walksPerNode' | 'seed'>>;
export type Node2VecParameters = WalkParameters &
	Required<
		Pick<
			Node2VecOptions,
			| 'dimensions'
			| 'window'
			| 'negative'
			| 'sample'
			| 'epochs'
			| 'learningRate'
			| 'workers'
			| 'hogwild'
			| 'engine'
			| 'memoryLimit'
		>
	>;

/** One WebAssembly memory of 32 bits, less some room for what its owner puts beside the estimated parts. */
const DEFAULT_MEMORY_LIMIT = 2 ** 32 - 2 ** 26;
const ENGINES: readonly Engine[] = ['auto', 'relaxed-simd', 'simd', 'js'];
/** Typed by the options themselves, so that a new option cannot be forgotten here. */
const NAMES = Object.keys({
	p: 0,
	q: 0,
	walkLength: 0,
	walksPerNode: 0,
	directed: 0,
	weightAttribute: 0,
	seed: 0,
	dimensions: 0,
	window: 0,
	negative: 0,
	sample: 0,
	epochs: 0,
	learningRate: 0,
	workers: 0,
	hogwild: 0,
	engine: 0,
	memoryLimit: 0,
	start: 0,
	signal: 0,
	onProgress: 0
} satisfies Record<keyof Node2VecOptions, 0>);

/**
 * Checks the options of walks and fills in the defaults. Options of the training may stand beside them: the same
 * object serves `walks` and `node2vec`.
 * @throws Node2VecError `bad-parameter`
 */
export function walkParameters(options: WalkOptions): WalkParameters {
	checkNames(options);
	flag('directed', options.directed);
	if (options.weightAttribute !== undefined && typeof options.weightAttribute !== 'string') {
		throw bad('weightAttribute', 'the name of an attribute', options.weightAttribute);
	}
	return {
		p: real('p', options.p, 1, 1e-6, 1e6),
		q: real('q', options.q, 1, 1e-6, 1e6),
		walkLength: integer('walkLength', options.walkLength, 80, 2, 65_535),
		walksPerNode: integer('walksPerNode', options.walksPerNode, 10, 1, 65_535),
		seed: integer('seed', options.seed, 1, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
	};
}

/**
 * Checks all options and fills in the defaults.
 * @throws Node2VecError `bad-parameter`
 */
export function node2vecParameters(options: Node2VecOptions<unknown>): Node2VecParameters {
	const walks = walkParameters(options);
	if (options.signal !== undefined && typeof options.signal?.throwIfAborted !== 'function') {
		throw bad('signal', 'an AbortSignal', options.signal);
	}
	if (options.onProgress !== undefined && typeof options.onProgress !== 'function') {
		throw bad('onProgress', 'a function', options.onProgress);
	}
	return {
		...walks,
		dimensions: integer('dimensions', options.dimensions, 128, 1, 4096),
		window: integer('window', options.window, 10, 1, 255),
		negative: integer('negative', options.negative, 5, 1, 64),
		sample: real('sample', options.sample, 0, 0, 1),
		epochs: integer('epochs', options.epochs, 1, 1, 65_535),
		learningRate: real('learningRate', options.learningRate, 0.025, Number.MIN_VALUE, 1),
		workers: integer('workers', options.workers, 1, 1, 256),
		hogwild: flag('hogwild', options.hogwild),
		engine: engine(options.engine),
		memoryLimit: integer('memoryLimit', options.memoryLimit, DEFAULT_MEMORY_LIMIT, 1, Number.MAX_SAFE_INTEGER)
	};
}

function checkNames(options: object): void {
	if (typeof options !== 'object' || options === null) throw bad('options', 'an object', options);
	for (const name of Object.keys(options)) {
		if (NAMES.includes(name)) continue;
		const meant = nearestName(name, NAMES);
		const hint = meant ? `did you mean ${meant}?` : `the options are ${NAMES.join(', ')}`;
		throw new Node2VecError('bad-parameter', `there is no option ${name}: ${hint}`);
	}
}

function real(
	name: string,
	value: number | undefined,
	byDefault: number,
	least: number,
	most: number
): number {
	if (value === undefined) return byDefault;
	if (typeof value === 'number' && value >= least && value <= most) return value;
	const range = least === Number.MIN_VALUE ? `above 0 and at most ${most}` : `from ${least} to ${most}`;
	throw bad(name, `a number ${range}`, value);
}

function integer(
	name: string,
	value: number | undefined,
	byDefault: number,
	least: number,
	most: number
): number {
	if (value === undefined) return byDefault;
	if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
	const range =
		most < Number.MAX_SAFE_INTEGER
			? `an integer from ${least} to ${most}`
			: least > 0
				? `an integer of at least ${least}`
				: 'a safe integer';
	throw bad(name, range, value);
}

function flag(name: string, value: boolean | undefined): boolean {
	if (value === undefined || typeof value === 'boolean') return value ?? false;
	throw bad(name, 'true or false', value);
}

function engine(value: Engine | undefined): Engine {
	if (value === undefined) return 'auto';
	if (ENGINES.includes(value)) return value;
	throw bad('engine', `one of ${ENGINES.join(', ')}`, value);
}

function bad(name: string, wanted: string, value: unknown): Node2VecError {
	const given =
		typeof value === 'number' ? value : typeof value === 'string' ? JSON.stringify(value) : typeof value;
	return new Node2VecError('bad-parameter', `${name} must be ${wanted}, not ${given}`);
}
