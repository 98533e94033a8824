import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';

/**
 * Newman's modularity of a partition of an undirected graph (arcs both ways), with Reichardt and Bornholdt's
 * resolution; 0 for a graph without edges.
 * @param group a label below the node count for each node
 */
export function modularity(graph: Csr, group: Uint32Array, resolution = 1): number {
	const nodes = nodeCount(graph);
	const ends = new Float64Array(nodes);
	let inside = 0;
	let total = 0;
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			const u = graph.targets[arc];
			// A loop is one arc here and has both its ends at v.
			const weight = u === v ? 2 * graph.weights[arc] : graph.weights[arc];
			ends[group[v]] += weight;
			total += weight;
			if (group[u] === group[v]) inside += weight;
		}
	}
	if (total === 0) return 0;
	const expected = ends.reduce((sum, share) => sum + (share / total) ** 2, 0);
	return inside / total - resolution * expected;
}
