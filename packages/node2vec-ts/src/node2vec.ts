import { Corpus } from './corpus.ts';
import type { CsrInput } from './csr.ts';
import { Embedding } from './embedding.ts';
import { graphFromCsr, graphFromEdges, graphFromGraph } from './input.ts';
import type { Edge, GraphLike, IndexedGraph } from './input.ts';
import { node2vecParameters, walkParameters } from './parameters.ts';
import type { Node2VecOptions, WalkOptions } from './parameters.ts';
import { train } from './train.ts';

interface WeightAttribute {
	/** The edge attribute that holds the weight. Default `weight`. */
	weightAttribute?: string;
}

/**
 * node2vec (Grover and Leskovec, KDD 2016): a vector for each node, near for nodes that walks meet together.
 *
 * The same input, options and seed give the same bits. Runs on the calling thread and lets the event loop turn now
 * and then when a `signal` is given.
 *
 * @example
 * const embedding = await node2vec([['a', 'b'], ['b', 'c', 2.5]], { dimensions: 32, seed: 7 });
 * embedding.nearest('a', 3);
 * @throws Node2VecError with a `code`; the signal's reason when aborted
 */
export function node2vec(
	graph: CsrInput | Iterable<Edge<number>>,
	options?: Node2VecOptions
): Promise<Embedding<number>>;
export function node2vec(
	graph: GraphLike,
	options?: Node2VecOptions & WeightAttribute
): Promise<Embedding<string>>;
export function node2vec(
	edges: Iterable<Edge<string>>,
	options?: Node2VecOptions
): Promise<Embedding<string>>;
export async function node2vec(
	source: CsrInput | GraphLike | Iterable<Edge<string | number>>,
	options: Node2VecOptions & WeightAttribute = {}
): Promise<unknown> {
	const parameters = node2vecParameters(options);
	options.signal?.throwIfAborted();
	const graph = indexed(source, options);
	const vectors = await train(graph.csr, parameters, options);
	return new Embedding(graph, parameters.dimensions, vectors);
}

/**
 * The biased walks alone, each an array of node ids, drawn as they are asked for. A node without edges has none.
 *
 * @example
 * for (const walk of walks(edges, { p: 0.5, q: 2, walkLength: 20 })) console.log(walk.join(' '));
 * @throws Node2VecError
 */
export function walks(graph: CsrInput | Iterable<Edge<number>>, options?: WalkOptions): Iterable<number[]>;
export function walks(graph: GraphLike, options?: WalkOptions & WeightAttribute): Iterable<string[]>;
export function walks(edges: Iterable<Edge<string>>, options?: WalkOptions): Iterable<string[]>;
export function walks(
	source: CsrInput | GraphLike | Iterable<Edge<string | number>>,
	options: WalkOptions & WeightAttribute = {}
): Iterable<never[]> {
	const parameters = walkParameters(options);
	const { csr, ids } = indexed(source, options);
	const corpus = new Corpus(csr, parameters);
	return {
		*[Symbol.iterator]() {
			const walk = new Uint32Array(parameters.walkLength);
			for (const length of corpus.walks(walk)) yield Array.from(walk.subarray(0, length), (v) => ids[v]);
		}
	};
}

function indexed(
	source: CsrInput | GraphLike | Iterable<Edge<string | number>>,
	options: WalkOptions & WeightAttribute
): IndexedGraph<never> {
	const graph =
		'offsets' in source
			? graphFromCsr(source)
			: 'forEachEdge' in source
				? graphFromGraph(source, options.weightAttribute ?? 'weight')
				: graphFromEdges(source, options.directed ?? false);
	return graph as IndexedGraph<never>;
}
