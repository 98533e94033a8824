import { csrFromArcs, csrOf } from './csr.ts';
import type { Csr, CsrInput } from './csr.ts';
import { Node2VecError } from './errors.ts';
import { sizeOfCsr, sizeOfGraph, weightIn } from './graph-size.ts';
import type { GraphSize } from './graph-size.ts';
import type { Edge, GraphLike } from './graph-source.ts';
import { GrowingArray } from './growing-array.ts';
import { rowIds } from './row-ids.ts';

export interface IndexedGraph<Id> {
	csr: Csr;
	/** Node id by position. */
	ids: ArrayLike<Id>;
	position(id: Id): number | undefined;
}

/** Called with what is known of a graph's size while it is read, so that one too large is refused early. */
export type SizeGuard = (size: GraphSize) => void;

/** Arcs between two looks at the size. */
const LOOK = 2 ** 20;

/** A CSR: nodes are called by their position. */
export function graphFromCsr(input: CsrInput, guard: SizeGuard): IndexedGraph<number> {
	guard(sizeOfCsr(input));
	const csr = csrOf(input);
	return { csr, ...rowIds(csr.offsets.length - 1) };
}

/** Edges of a graph whose nodes are those the edges name, in order of first mention. Parallel edges add up. */
export function graphFromEdges<Id>(
	edges: Iterable<Edge<Id>>,
	directed: boolean,
	guard: SizeGuard
): IndexedGraph<Id> {
	const builder = new ArcBuilder<Id>(guard);
	for (const edge of edges) {
		if (!Array.isArray(edge) || edge.length < 2) {
			throw new Node2VecError('bad-graph', 'an edge must be [source, target] or [source, target, weight]');
		}
		const [source, target, weight = 1] = edge as Edge<Id>;
		builder.edge(source, target, weight, directed);
	}
	return builder.graph();
}

/**
 * @param weightOf the attribute that holds an edge's weight (missing: 1). Mixed graphs are taken as they are:
 * directed edges one way, undirected ones both.
 */
export function graphFromGraph(graph: GraphLike, weightOf: string, guard: SizeGuard): IndexedGraph<string> {
	guard(sizeOfGraph(graph, weightOf));
	const builder = new ArcBuilder<string>(guard);
	graph.forEachNode((node) => builder.node(node));
	graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
		builder.edge(source, target, weightIn(attributes, weightOf), !undirected);
	});
	return builder.graph();
}

class ArcBuilder<Id> {
	readonly #positions = new Map<Id, number>();
	readonly #sources = new GrowingArray((size) => new Uint32Array(size));
	readonly #targets = new GrowingArray((size) => new Uint32Array(size));
	/** Begun with the first weight that is not 1. */
	#weights: GrowingArray<Float64Array> | null = null;
	readonly #guard: SizeGuard;

	constructor(guard: SizeGuard) {
		this.#guard = guard;
	}

	node(id: Id): number {
		let position = this.#positions.get(id);
		if (position === undefined) {
			position = this.#positions.size;
			this.#positions.set(id, position);
		}
		return position;
	}

	edge(source: Id, target: Id, weight: number, directed: boolean): void {
		if (!(Number.isFinite(weight) && weight >= 0)) {
			const edge = `${String(source)} to ${String(target)}`;
			throw new Node2VecError('bad-weight', `weight ${weight} of ${edge} is negative or not finite`);
		}
		const from = this.#end(source);
		const to = this.#end(target);
		this.#arc(from, to, weight);
		if (!directed && from !== to) this.#arc(to, from, weight);
	}

	graph(): IndexedGraph<Id> {
		const positions = this.#positions;
		this.#look();
		const csr = csrFromArcs(
			positions.size,
			this.#sources.view(),
			this.#targets.view(),
			this.#weights?.view() ?? null
		);
		return { csr, ids: [...positions.keys()], position: (id) => positions.get(id) };
	}

	/** An end must be a name: an object would be a node of its own each time it is built anew. */
	#end(id: Id): number {
		if (typeof id === 'string' || (typeof id === 'number' && !Number.isNaN(id))) return this.node(id);
		throw new Node2VecError('bad-graph', `a node is a string or a number, not ${typeof id}`);
	}

	#arc(from: number, to: number, weight: number): void {
		this.#sources.push(from);
		this.#targets.push(to);
		if (weight !== 1 && this.#weights === null) {
			this.#weights = new GrowingArray((size) => new Float64Array(size));
			this.#weights.fill(1, this.#targets.length - 1);
		}
		this.#weights?.push(weight);
		if (this.#targets.length % LOOK === 0) this.#look();
	}

	#look(): void {
		const weighted = this.#weights !== null;
		this.#guard({ nodes: this.#positions.size, arcs: this.#targets.length, weighted });
	}
}
