import { UndirectedGraph } from 'graphology';
import louvainOf from 'graphology-communities-louvain';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { groupsBySize } from './groups.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { modularity } from './modularity.ts';

export interface LouvainParameters {
	/** Above 1: more and smaller communities. */
	resolution: number;
}

export interface LouvainResult {
	/** 0 is the largest; ties by smallest member. A node without edges is alone in its own. */
	community: Uint32Array;
	count: number;
	/** At the resolution asked for; 0 for a graph without edges. */
	modularity: number;
}

/** Blondel et al. 2008, by graphology. The graph is taken as undirected: arcs both ways, as `csrFromEdges` makes. */
export const louvain: Kernel<'louvain', LouvainParameters, LouvainResult> = {
	id: 'louvain',
	outputs: [{ name: 'community', kind: 'integer' }],
	parameters: [{ name: 'resolution', kind: 'real', default: 1, min: 0.01, max: 100 }],
	// Passes over the arcs until nothing moves; ten is what sparse graphs take in all.
	cost: (nodes, arcs) => 10 * (nodes + arcs),
	fn: louvainCommunities
};

export function louvainCommunities(
	graph: Csr,
	{ resolution }: LouvainParameters,
	{ rng, signal }: Pick<KernelContext, 'rng' | 'signal'>
): LouvainResult {
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
