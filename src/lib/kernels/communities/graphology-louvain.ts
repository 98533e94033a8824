import { UndirectedGraph } from 'graphology';
import louvainOf from 'graphology-communities-louvain';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { groupsBySize } from '../groups.ts';
import type { KernelContext } from '../kernel.ts';
import { modularity } from '../modularity.ts';
import type { Level } from './hierarchy.ts';
import type { LouvainParameters } from './louvain.ts';

/**
 * Louvain by graphology: what ours is held to, and what groups small graphs whose groups are known by its numbers.
 * The graph is taken as undirected: arcs both ways, as `csrFromEdges` makes.
 */
export function graphologyLouvain(
	graph: Csr,
	{ resolution }: LouvainParameters,
	{ rng, signal }: KernelContext
): Level {
	throwIfCancelled(signal);
	const nodes = nodeCount(graph);
	const communities = louvainOf(undirected(graph), { resolution, rng, getEdgeWeight: 'weight' });
	const labels = Uint32Array.from({ length: nodes }, (_, v) => communities[v]);
	const { group, count } = groupsBySize(labels);
	return { community: group, count, modularity: modularity(graph, group, resolution) };
}

/** Loops are left out: they cannot move a node to another community. */
function undirected({ offsets, targets, weights }: Csr): UndirectedGraph {
	const graph = new UndirectedGraph();
	for (let v = 0; v + 1 < offsets.length; v++) graph.addNode(v);
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			if (targets[arc] > v) graph.addUndirectedEdge(v, targets[arc], { weight: weights[arc] });
		}
	}
	return graph;
}
