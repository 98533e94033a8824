import { DIRECTORY_BYTES } from './directory.ts';
import type { Directory } from './directory.ts';
import { high, low } from './kernels.ts';
import type { Node2VecParameters, WalkParameters } from './parameters.ts';

/** Centres that follow each other in a walk and share a step: as in assembly/skip-gram.ts. */
export const GROUP = 4;
/** Walks drawn at once, whose cache misses overlap, and which share a pool of noise. */
export const BLOCK = 64;
/** Nodes in a pool of noise: enough to be like the whole (512 and more cost no AUC), few enough to stay in the cache. */
const POOL = 1024;
const LINE = 64;
const WALKER_BYTES = 48;
/** Address 0 stands for "none". */
const FIRST = LINE;

/** What of a graph decides how much room it takes. */
export interface GraphShape {
	nodes: number;
	arcs: number;
	weighted: boolean;
	/** Nodes where walks begin. */
	starts: number;
}

export interface WalkBuffer {
	/** BLOCK × walkLength words. */
	walks: number;
	/** BLOCK words. */
	lengths: number;
}

/** Byte addresses of everything in the memory of a run. */
export interface Layout {
	/** For each thread, where its directory is written, what it says, and its own buffer of walks. */
	threads: { at: number; directory: Directory; buffer: WalkBuffer }[];
	starts: number;
	/** 4 bytes a node: how often walks came by. */
	visits: number;
	/** The next block to be pulled, and the walks done. */
	control: number;
	bytes: number;
}

/** Rows of noise in a step. Shared by four centres, four rows stand for up to eight a centre. */
export function noiseRows(negative: number): number {
	return 4 * Math.ceil(negative / 8);
}

/** Bytes of a vector in memory: halves of whole registers, whole cache lines. */
export function strideOf(dimensions: number): number {
	return LINE * Math.ceil(dimensions / 16);
}

/** The graph alone, for walks. */
export function walkLayout(shape: GraphShape, parameters: WalkParameters): Layout {
	return layoutOf(shape, { ...parameters, dimensions: 0, window: 0, negative: 0, sample: 0 }, 1);
}

export function trainingLayout(shape: GraphShape, parameters: Node2VecParameters, threads: number): Layout {
	return layoutOf(shape, parameters, threads);
}

type Sizes = WalkParameters & Pick<Node2VecParameters, 'dimensions' | 'window' | 'negative' | 'sample'>;

function layoutOf(shape: GraphShape, sizes: Sizes, threads: number): Layout {
	let end = FIRST;
	const take = (bytes: number): number => {
		const from = end;
		end = LINE * Math.ceil((end + bytes) / LINE);
		return from;
	};
	const takeBuffer = (): WalkBuffer => ({
		walks: take(4 * BLOCK * sizes.walkLength),
		lengths: take(4 * BLOCK)
	});
	const stride = strideOf(sizes.dimensions);
	const rows = noiseRows(sizes.negative);
	const outs = GROUP + rows;
	const contexts = 2 * sizes.window + GROUP;
	const { nodes, arcs, weighted } = shape;
	const control = take(LINE);
	const shared = {
		nodes,
		offsets: take(4 * (nodes + 1)),
		arcs: take((weighted ? 12 : 4) * arcs),
		arcBytes: weighted ? 12 : 4,
		arcWeights: weighted ? take(4 * arcs) : 0,
		rowWeights: weighted ? take(8 * nodes) : 0,
		symmetric: 0,
		noise: take(8 * nodes),
		keep: sizes.sample > 0 ? take(4 * nodes) : 0,
		inputs: take(stride * nodes),
		outputs: take(stride * nodes),
		stride,
		window: sizes.window,
		noiseRows: rows,
		noiseShare: rows === 0 ? 0 : sizes.negative / rows,
		poolSize: POOL,
		seedLow: low(sizes.seed) >>> 0,
		seedHigh: high(sizes.seed) >>> 0,
		p: sizes.p,
		q: sizes.q
	};
	const starts = take(4 * shape.starts);
	const visits = take(4 * nodes);
	const own = Array.from({ length: threads }, () => ({
		at: take(DIRECTORY_BYTES),
		buffer: takeBuffer(),
		directory: {
			...shared,
			walkers: take(WALKER_BYTES * BLOCK),
			active: take(4 * BLOCK),
			random: take(16),
			pool: take(4 * POOL),
			contextRows: take(4 * (contexts + 1)),
			outputRows: take(4 * outs),
			weights: take(32 * (contexts + 1)),
			zeros: take(stride),
			packed: take(stride * outs),
			initial: take(stride * outs),
			sentence: take(4 * sizes.walkLength)
		}
	}));
	return { threads: own, starts, visits, control, bytes: end };
}
