import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Rng } from '#lib/domain/task.ts';
import type { Projection } from './projection.ts';

/** Community of each node by the Louvain method, numbered in order of first node; isolated nodes are their own. */
export function communitiesOf(projection: Projection, rng: Rng, resolution = 1): Int32Array {
	const { nodes, offsets, targets, weights } = projection;
	const graph = new Graph({ type: 'undirected' });
	for (let v = 0; v < nodes; v++) graph.addNode(v);
	for (let v = 0; v < nodes; v++) {
		for (let k = offsets[v]; k < offsets[v + 1]; k++) {
			if (targets[k] > v) graph.addUndirectedEdge(v, targets[k], { weight: weights[k] });
		}
	}
	const found: Record<string, number> = louvain(graph, { rng, resolution, getEdgeWeight: 'weight' });
	const order = new Map<number, number>();
	return Int32Array.from({ length: nodes }, (_, v) => {
		const community = found[v];
		if (!order.has(community)) order.set(community, order.size);
		return order.get(community) ?? 0;
	});
}
