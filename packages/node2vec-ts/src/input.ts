import { csrFromArcs, csrOf } from './csr.ts';
import type { Csr, CsrInput } from './csr.ts';
import { Node2VecError } from './errors.ts';

/** `[source, target]` or `[source, target, weight]`. */
export type Edge<Id> = readonly [source: Id, target: Id, weight?: number];

/** What is asked of a graph object; graphology's graphs have it. */
export interface GraphLike {
	readonly order: number;
	forEachNode(callback: (node: string) => void): void;
	forEachEdge(
		callback: (
			edge: string,
			attributes: Record<string, unknown>,
			source: string,
			target: string,
			sourceAttributes: Record<string, unknown>,
			targetAttributes: Record<string, unknown>,
			undirected: boolean
		) => void
	): void;
}

export interface IndexedGraph<Id> {
	csr: Csr;
	/** Node id by position. */
	ids: ArrayLike<Id>;
	position(id: Id): number | undefined;
}

/** A CSR: nodes are called by their position. */
export function graphFromCsr(input: CsrInput): IndexedGraph<number> {
	const csr = csrOf(input);
	const nodes = csr.offsets.length - 1;
	const ids = Uint32Array.from({ length: nodes }, (_, v) => v);
	return { csr, ids, position: (id) => (Number.isInteger(id) && id >= 0 && id < nodes ? id : undefined) };
}

/** Edges of a graph whose nodes are those the edges name, in order of first mention. Parallel edges add up. */
export function graphFromEdges<Id>(edges: Iterable<Edge<Id>>, directed: boolean): IndexedGraph<Id> {
	const builder = new ArcBuilder<Id>();
	for (const [source, target, weight = 1] of edges) builder.edge(source, target, weight, directed);
	return builder.graph();
}

/**
 * @param weightOf the attribute that holds an edge's weight (missing: 1). Mixed graphs are taken as they are:
 * directed edges one way, undirected ones both.
 */
export function graphFromGraph(graph: GraphLike, weightOf: string): IndexedGraph<string> {
	const builder = new ArcBuilder<string>();
	graph.forEachNode((node) => builder.node(node));
	graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
		builder.edge(source, target, (attributes[weightOf] as number | undefined) ?? 1, !undirected);
	});
	return builder.graph();
}

class ArcBuilder<Id> {
	#positions = new Map<Id, number>();
	#sources: number[] = [];
	#targets: number[] = [];
	#weights: number[] = [];

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
		const from = this.node(source);
		const to = this.node(target);
		this.#arc(from, to, weight);
		if (!directed && from !== to) this.#arc(to, from, weight);
	}

	graph(): IndexedGraph<Id> {
		const positions = this.#positions;
		const csr = csrFromArcs(positions.size, this.#sources, this.#targets, this.#weights);
		return { csr, ids: [...positions.keys()], position: (id) => positions.get(id) };
	}

	#arc(from: number, to: number, weight: number): void {
		this.#sources.push(from);
		this.#targets.push(to);
		this.#weights.push(weight);
	}
}
