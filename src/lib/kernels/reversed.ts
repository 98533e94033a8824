import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { mixedBits } from './mixed-bits.ts';
import type { WorkMeter } from './work-meter.ts';

/**
 * Whether every arc has its counterpart of the same weight, as in a graph of edges: compares two 64-bit sums over the
 * arcs, as they are and turned round. It reads memory in order, which a search for each counterpart does not, and is
 * wrong for one graph in 2^64.
 */
export function hasArcsBothWays({ offsets, targets, weights }: Csr, meter: WorkMeter): boolean {
	const halves = new Uint32Array(weights.buffer, weights.byteOffset, 2 * weights.length);
	let [first, second] = [0, 0];
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			const weight = Math.imul(halves[2 * arc], 0x27d4eb2f) ^ halves[2 * arc + 1];
			first = (first + mixedBits(mixedBits(v ^ weight) + u) - mixedBits(mixedBits(u ^ weight) + v)) | 0;
			second = (second + lineHash(v, u, weight) - lineHash(u, v, weight)) | 0;
		}
		meter.add(offsets[v + 1] - offsets[v]);
	}
	return first === 0 && second === 0;
}

/** A second hash that has nothing to do with the first. */
function lineHash(v: number, u: number, weight: number): number {
	return mixedBits(Math.imul(v, 0x165667b1) + Math.imul(u, 0x9e3779b1) + weight);
}

/** Every arc turned round; a graph of edges is its own and comes back as it is. */
export function reversed(graph: Csr, meter: WorkMeter): Csr {
	return hasArcsBothWays(graph, meter) ? graph : turned(graph, meter);
}

function turned(graph: Csr, meter: WorkMeter): Csr {
	const nodes = nodeCount(graph);
	const offsets = new Uint32Array(nodes + 1);
	for (const u of graph.targets) offsets[u + 1]++;
	for (let v = 0; v < nodes; v++) offsets[v + 1] += offsets[v];
	const next = offsets.slice(0, nodes);
	const targets = new Uint32Array(graph.targets.length);
	const weights = new Float64Array(graph.targets.length);
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			const at = next[graph.targets[arc]]++;
			targets[at] = v;
			weights[at] = graph.weights[arc];
		}
		meter.add(graph.offsets[v + 1] - graph.offsets[v]);
	}
	return { offsets, targets, weights };
}
