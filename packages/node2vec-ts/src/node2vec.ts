import { allFinite } from './all-finite.ts';
import { Corpus } from './corpus.ts';
import type { CsrInput } from './csr.ts';
import { Embedding } from './embedding.ts';
import { Node2VecError } from './errors.ts';
import { holdToLimit } from './estimate.ts';
import type { Edge, GraphLike } from './graph-source.ts';
import { graphFromCsr, graphFromEdges, graphFromGraph } from './input.ts';
import type { IndexedGraph, SizeGuard } from './input.ts';
import type { Node2VecOptions, WalkOptions } from './options.ts';
import { node2vecParameters, walkParameters } from './parameters.ts';
import { train } from './train.ts';
import { warmStart } from './warm-start.ts';

type Source = CsrInput | GraphLike | Iterable<Edge<string | number>>;

/**
 * node2vec (Grover and Leskovec, KDD 2016): a vector for each node, near for nodes that walks meet together.
 *
 * The same input, options and seed give the same bits, whatever the number of workers, unless `hogwild` is asked
 * for. With `start` the run goes on from an earlier embedding and stays comparable with it.
 *
 * @example
 * const embedding = await node2vec([['a', 'b'], ['b', 'c', 2.5]], { dimensions: 32, seed: 7 });
 * embedding.nearest('a', 3);
 * @throws Node2VecError with a `code`; the signal's reason when aborted
 */
export function node2vec(
	graph: CsrInput | Iterable<Edge<number>>,
	options?: Node2VecOptions<number>
): Promise<Embedding<number>>;
export function node2vec(
	graph: GraphLike | Iterable<Edge<string>>,
	options?: Node2VecOptions<string>
): Promise<Embedding<string>>;
export async function node2vec(source: Source, options: Node2VecOptions<unknown> = {}): Promise<unknown> {
	const parameters = node2vecParameters(options);
	options.signal?.throwIfAborted();
	const graph = indexed(source, options, (size) => holdToLimit(size, parameters, options.start));
	const { dimensions } = parameters;
	const start = options.start && warmStart(options.start, graph.ids, dimensions);
	const { vectors, contexts } = await train(graph.csr, parameters, options, start);
	if (!allFinite(vectors) || !allFinite(contexts)) {
		throw new Node2VecError('diverged', 'the vectors grew without bound: lower learningRate, or negative');
	}
	return new Embedding({ ids: graph.ids, position: graph.position, dimensions, vectors, contexts });
}

/**
 * The biased walks alone, each an array of node ids, drawn as they are asked for; iterated again, the same walks
 * come. A node without edges has none.
 *
 * @example
 * for (const walk of walks(edges, { p: 0.5, q: 2, walkLength: 20 })) console.log(walk.join(' '));
 * @throws Node2VecError
 */
export function walks(graph: CsrInput | Iterable<Edge<number>>, options?: WalkOptions): Iterable<number[]>;
export function walks(graph: GraphLike | Iterable<Edge<string>>, options?: WalkOptions): Iterable<string[]>;
export function walks(source: Source, options: WalkOptions = {}): Iterable<never[]> {
	const parameters = walkParameters(options);
	const { csr, ids } = indexed(source, options, () => undefined);
	const corpus = new Corpus(csr, parameters);
	return {
		*[Symbol.iterator]() {
			const walk = new Uint32Array(parameters.walkLength);
			for (const length of corpus.walks(walk)) yield Array.from(walk.subarray(0, length), (v) => ids[v]);
		}
	};
}

function indexed(source: Source, options: WalkOptions, guard: SizeGuard): IndexedGraph<never> {
	if (typeof source !== 'object' || source === null) throw noGraph(source);
	const graph =
		'offsets' in source && 'targets' in source
			? graphFromCsr(source, guard)
			: 'forEachEdge' in source
				? graphFromGraph(source, options.weightAttribute ?? 'weight', guard)
				: Symbol.iterator in source
					? graphFromEdges(source, options.directed ?? false, guard)
					: undefined;
	if (graph === undefined) throw noGraph(source);
	return graph as IndexedGraph<never>;
}

function noGraph(source: unknown): Node2VecError {
	const kinds = 'edges, a CSR { offsets, targets }, or a graph with forEachEdge';
	return new Node2VecError('bad-graph', `the graph must be ${kinds}, not ${typeof source}`);
}
