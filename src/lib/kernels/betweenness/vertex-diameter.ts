import { connectedComponents } from '../components.ts';
import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { hasArcsBothWays } from '../reversed.ts';
import type { WorkMeter } from '../work-meter.ts';

/**
 * An upper bound on the number of nodes of the longest shortest path. In a graph of edges: twice the reach of one node
 * of each component, and that node. Else the size of the largest component, which is rarely close but counts only by
 * its logarithm (Riondato and Kornaropoulos, WSDM 2014, section 4.3).
 */
export function vertexDiameterBound(graph: Csr, meter: WorkMeter): number {
	const nodes = nodeCount(graph);
	const { component, count } = connectedComponents(graph);
	if (!hasArcsBothWays(graph, meter)) {
		const sizes = new Uint32Array(count);
		for (const c of component) sizes[c]++;
		return sizes.length === 0 ? 0 : sizes[0];
	}
	// The busiest node of a component is likely to lie in its middle.
	const centre = new Int32Array(count).fill(-1);
	const degree = (v: number) => graph.offsets[v + 1] - graph.offsets[v];
	for (let v = 0; v < nodes; v++) {
		const best = centre[component[v]];
		if (best < 0 || degree(v) > degree(best)) centre[component[v]] = v;
	}
	const seen = new Uint8Array(nodes);
	const queue = new Uint32Array(nodes);
	let longest = 0;
	for (const start of centre) longest = Math.max(longest, 2 * reachOf(graph, start, seen, queue, meter) + 1);
	return longest;
}

/** Hops to the farthest node that `start` reaches. */
function reachOf(graph: Csr, start: number, seen: Uint8Array, queue: Uint32Array, meter: WorkMeter): number {
	const { offsets, targets } = graph;
	queue[0] = start;
	seen[start] = 1;
	let [head, size, hops] = [0, 1, -1];
	while (head < size) {
		hops++;
		for (const levelEnd = size; head < levelEnd; head++) {
			const v = queue[head];
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				if (seen[targets[arc]] === 1) continue;
				seen[targets[arc]] = 1;
				queue[size++] = targets[arc];
			}
			meter.add(1 + offsets[v + 1] - offsets[v]);
		}
	}
	return hops;
}
