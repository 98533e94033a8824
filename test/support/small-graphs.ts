import fc from 'fast-check';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';

type Edge = [number, number, number?];

function graphOf(nodes: number, edges: readonly Edge[], directed: boolean): Csr {
	return csrFromEdges(
		{
			nodes,
			sources: edges.map(([u]) => u),
			targets: edges.map(([, v]) => v),
			weights: edges.map(([, , w = 1]) => w)
		},
		{ directed }
	);
}

export const undirected = (nodes: number, edges: readonly Edge[]): Csr => graphOf(nodes, edges, false);
export const directed = (nodes: number, edges: readonly Edge[]): Csr => graphOf(nodes, edges, true);
export const EMPTY: Csr = undirected(0, []);

/** Cliques in a ring, joined by one edge each. */
export function ringOfCliques(cliques: number, size: number): Csr {
	const edges: Edge[] = [];
	for (let c = 0; c < cliques; c++) {
		for (let i = 0; i < size; i++)
			for (let j = i + 1; j < size; j++) edges.push([c * size + i, c * size + j]);
		edges.push([c * size, ((c + 1) % cliques) * size + 1]);
	}
	return undirected(cliques * size, edges);
}

export interface AnyGraph {
	nodes: number;
	edges: [number, number, number][];
}

/** Up to so many nodes, loops and parallel edges among its edges, small whole weights. */
export function anyGraph({ nodes, edges }: { nodes: number; edges: number }): fc.Arbitrary<AnyGraph> {
	return fc.integer({ min: 1, max: nodes }).chain((count) => {
		const node = fc.nat(count - 1);
		const edge = fc.tuple(node, node, fc.integer({ min: 1, max: 4 }));
		return fc.record({ nodes: fc.constant(count), edges: fc.array(edge, { maxLength: edges }) });
	});
}

/** For each node the set of those its arcs lead to. */
export function successors({ offsets, targets }: Csr): Set<number>[] {
	return Array.from(
		{ length: offsets.length - 1 },
		(_, v) => new Set(targets.subarray(offsets[v], offsets[v + 1]))
	);
}
