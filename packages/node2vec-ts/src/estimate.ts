import type { CsrInput } from './csr.ts';
import { Node2VecError } from './errors.ts';
import { strideOf, trainingLayout } from './layout.ts';
import { sizeOfCsr, sizeOfGraph } from './graph-size.ts';
import type { GraphSize } from './graph-size.ts';
import type { GraphLike } from './graph-source.ts';
import type { Node2VecOptions } from './options.ts';
import { node2vecParameters } from './parameters.ts';
import type { Node2VecParameters } from './parameters.ts';

/**
 * Bytes a run holds while it trains, by part.
 *
 * @example
 * const { matrices, total }: MemoryEstimate = estimateMemory({ nodes: 10_000, arcs: 100_000, weighted: false });
 */
export interface MemoryEstimate {
	/** The checked graph that the calling thread keeps. */
	input: number;
	/** The graph as the walkers read it. */
	graph: number;
	/** Alias tables of the weights; none for an unweighted graph. */
	aliasTables: number;
	/** The two matrices of skip-gram. */
	matrices: number;
	/** The noise table and the order of the walks. */
	sampling: number;
	/** Buffers of the workers, and what rounding to whole cache lines adds. */
	workers: number;
	/** Vectors and contexts as they are handed out. */
	result: number;
	/** Rows of the embedding to start from, in this run's order. */
	start: number;
	/** What of it lies in one memory that the workers share: graph, alias tables, matrices, sampling, workers. */
	shared: number;
	total: number;
}

const FLOAT = 4;
const WORD = 4;
/** A memory of 32 bits, less its last page: an address past the end must not wrap to 0. */
const LARGEST_SHARED = 2 ** 32 - 2 ** 16;

/**
 * What a run with these options would hold, computed from the size alone: nothing is allocated. `node2vec` does the
 * same before it begins and refuses a run above `memoryLimit`. Edges that are an iterable have no size of their own:
 * give it as numbers.
 *
 * @example
 * const { total } = estimateMemory({ nodes: 1_000_000, arcs: 10_000_000, weighted: true }, { dimensions: 64 });
 * console.log(`${Math.round(total / 2 ** 20)} MiB`);
 * @throws Node2VecError `bad-parameter`
 */
export function estimateMemory(
	graph: GraphSize | CsrInput | GraphLike,
	options: Node2VecOptions<unknown> = {}
): MemoryEstimate {
	const parameters = node2vecParameters(options);
	const size =
		'offsets' in graph
			? sizeOfCsr(graph)
			: 'forEachEdge' in graph
				? sizeOfGraph(graph, options.weightAttribute ?? 'weight')
				: graph;
	return estimateOf(size, parameters, options.start);
}

export function estimateOf(
	{ nodes, arcs, weighted }: GraphSize,
	parameters: Node2VecParameters,
	from: Node2VecOptions<unknown>['start']
): MemoryEstimate {
	if (!(Number.isSafeInteger(nodes) && nodes >= 0 && Number.isSafeInteger(arcs) && arcs >= 0)) {
		throw new Node2VecError(
			'bad-parameter',
			`nodes and arcs must be integers of at least 0: ${nodes}, ${arcs}`
		);
	}
	const { dimensions } = parameters;
	const matrix = nodes * dimensions * FLOAT;
	const graph = (nodes + 1) * WORD + arcs * WORD;
	const input = graph + (weighted ? arcs * Float64Array.BYTES_PER_ELEMENT : 0);
	// An arc: threshold and other target of its alias table, its weight; a node: the sum of its row.
	const aliasTables = weighted ? 3 * arcs * WORD + 2 * nodes * WORD : 0;
	const matrices = 2 * nodes * strideOf(dimensions);
	// A node: two words of noise, its place in the order, its visits, its chance to stay.
	const sampling = (parameters.sample > 0 ? 5 : 4) * nodes * WORD;
	const shape = { nodes, arcs, weighted, starts: nodes };
	const shared = trainingLayout(shape, parameters, parameters.workers).bytes;
	const workers = shared - graph - aliasTables - matrices - sampling;
	const result = 2 * matrix;
	const start = from ? (from.contexts ? 2 : 1) * matrix + nodes : 0;
	const total = input + shared + result + start;
	return { input, graph, aliasTables, matrices, sampling, workers, result, start, shared, total };
}

/**
 * Refuses a run that would hold more than the limit, before anything is allocated for it.
 * @throws Node2VecError `too-much-memory`, with the estimate and what to lower
 */
export function holdToLimit(
	size: GraphSize,
	parameters: Node2VecParameters,
	from: Node2VecOptions<unknown>['start']
): void {
	const estimate = estimateOf(size, parameters, from);
	const fits = (part: MemoryEstimate) =>
		part.total <= parameters.memoryLimit && part.shared <= LARGEST_SHARED;
	if (fits(estimate)) return;
	const over =
		estimate.total > parameters.memoryLimit
			? `memoryLimit is ${megabytes(parameters.memoryLimit)}`
			: `the ${megabytes(estimate.shared)} of it that the workers share are more than one memory holds`;
	let { dimensions } = parameters;
	while (dimensions > 0 && !fits(estimateOf(size, { ...parameters, dimensions }, from))) {
		dimensions = dimensions > 4 ? Math.ceil(dimensions / 4 - 1) * 4 : dimensions - 1;
	}
	const advice =
		dimensions > 0
			? `dimensions: ${dimensions} would fit${estimate.total > parameters.memoryLimit ? ', or raise memoryLimit' : ''}`
			: 'no number of dimensions would fit: the graph itself is too large';
	const graph = `${size.nodes} nodes and ${size.arcs} arcs at ${parameters.dimensions} dimensions`;
	throw new Node2VecError(
		'too-much-memory',
		`${graph} need about ${megabytes(estimate.total)} (${parts(estimate)}), but ${over}; ${advice}`
	);
}

function parts(estimate: MemoryEstimate): string {
	const { total: _total, shared: _shared, ...each } = estimate;
	return Object.entries(each)
		.filter(([, bytes]) => bytes > 0)
		.sort((a, b) => b[1] - a[1])
		.map(([name, bytes]) => `${name} ${megabytes(bytes)}`)
		.join(', ');
}

function megabytes(bytes: number): string {
	return bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
