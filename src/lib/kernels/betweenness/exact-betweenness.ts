import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';

/**
 * Brandes, "A faster algorithm for betweenness centrality" (2001), by hops along arcs as they point, over n (n - 1)
 * ordered pairs.
 */
export function exactBetweenness(graph: Csr, meter: WorkMeter): Float64Array {
	const { offsets, targets } = graph;
	const nodes = nodeCount(graph);
	const total = new Float64Array(nodes);
	const hops = new Int32Array(nodes);
	const paths = new Float64Array(nodes);
	const credit = new Float64Array(nodes);
	const queue = new Uint32Array(nodes);
	for (let source = 0; source < nodes; source++) {
		hops.fill(-1);
		hops[source] = 0;
		paths[source] = 1;
		queue[0] = source;
		let size = 1;
		for (let head = 0; head < size; head++) {
			const v = queue[head];
			credit[v] = 0;
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				const u = targets[arc];
				if (hops[u] < 0) {
					hops[u] = hops[v] + 1;
					paths[u] = 0;
					queue[size++] = u;
				}
				if (hops[u] === hops[v] + 1) paths[u] += paths[v];
			}
			meter.add(1 + offsets[v + 1] - offsets[v]);
		}
		for (let i = size - 1; i > 0; i--) {
			const v = queue[i];
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				const u = targets[arc];
				if (hops[u] === hops[v] + 1) credit[v] += (paths[v] / paths[u]) * (1 + credit[u]);
			}
			total[v] += credit[v];
		}
	}
	const pairs = nodes * (nodes - 1);
	return pairs > 0 ? total.map((sum) => sum / pairs) : total;
}
