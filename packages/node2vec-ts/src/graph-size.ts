import type { CsrInput } from './csr.ts';
import type { GraphLike } from './graph-source.ts';

/**
 * How large a graph is.
 *
 * @example
 * const size: GraphSize = { nodes: 1_000_000, arcs: 10_000_000, weighted: true };
 */
export interface GraphSize {
	nodes: number;
	/** Rows' entries: an undirected edge counts twice. */
	arcs: number;
	/** Whether some weight is not 1. */
	weighted: boolean;
}

/** What a CSR says of its size, unchecked. */
export function sizeOfCsr({ offsets, targets, weights }: CsrInput): GraphSize {
	return { nodes: Math.max(0, offsets.length - 1), arcs: targets.length, weighted: Boolean(weights) };
}

/** @param weightOf the attribute that holds an edge's weight */
export function sizeOfGraph(graph: GraphLike, weightOf: string): GraphSize {
	let arcs = 0;
	let weighted = false;
	graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
		arcs += undirected && source !== target ? 2 : 1;
		weighted ||= weightIn(attributes, weightOf) !== 1;
	});
	return { nodes: graph.order, arcs, weighted };
}

/** An edge's weight, 1 where it has none; not checked. */
export function weightIn(attributes: Record<string, unknown>, weightOf: string): number {
	return (attributes[weightOf] as number | null | undefined) ?? 1;
}
