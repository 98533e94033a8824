import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';

/** Whether every arc has its counterpart of the same weight, as in a graph of edges. Linear. */
export function hasArcsBothWays({ offsets, targets, weights }: Csr): boolean {
	const nodes = offsets.length - 1;
	// Sources come in ascending order, as the targets of a row do: the counterpart is the row's next one, or is missing.
	const next = offsets.slice(0, nodes);
	for (let v = 0; v < nodes; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			const back = next[u]++;
			if (back >= offsets[u + 1] || targets[back] !== v || weights[back] !== weights[arc]) return false;
		}
	}
	return true;
}

/** Every arc turned round; a graph of edges is its own and comes back as it is. */
export function reversed(graph: Csr): Csr {
	return hasArcsBothWays(graph) ? graph : turned(graph);
}

function turned(graph: Csr): Csr {
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
	}
	return { offsets, targets, weights };
}
