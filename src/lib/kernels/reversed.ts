import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import type { WorkMeter } from './work-meter.ts';

/** Whether every arc has its counterpart of the same weight, as in a graph of edges. Linear. */
export function hasArcsBothWays({ offsets, targets, weights }: Csr, meter: WorkMeter): boolean {
	const nodes = offsets.length - 1;
	// Sources come in ascending order, as the targets of a row do: the counterpart is the row's next one, or is missing.
	const next = offsets.slice(0, nodes);
	for (let v = 0; v < nodes; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			const back = next[u]++;
			if (back >= offsets[u + 1] || targets[back] !== v || weights[back] !== weights[arc]) return false;
		}
		meter.add(offsets[v + 1] - offsets[v]);
	}
	return true;
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
