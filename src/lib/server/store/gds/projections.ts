import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import type { Projection } from './twin.ts';

/** The arcs as they point. */
export function arcs(graph: Csr): Projection {
	return { graph, undirected: false };
}

/** The edges of an undirected graph, each of which is an arc in both rows. */
export function edges(graph: Csr): Projection {
	return { graph: selected(graph, (v, u) => u >= v), undirected: true };
}

/** As `edges`, for what does not count loops: GDS would. */
export function edgesWithoutLoops(graph: Csr): Projection {
	return { graph: selected(graph, (v, u) => u > v), undirected: true };
}

/** The graph with the arcs from `v` to `u` that are kept. */
export function selected(graph: Csr, isKept: (v: number, u: number) => boolean): Csr {
	const nodes = nodeCount(graph);
	const offsets = new Uint32Array(nodes + 1);
	const targets = new Uint32Array(graph.targets.length);
	const weights = new Float64Array(graph.targets.length);
	let size = 0;
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			if (!isKept(v, graph.targets[arc])) continue;
			targets[size] = graph.targets[arc];
			weights[size++] = graph.weights[arc];
		}
		offsets[v + 1] = size;
	}
	return { offsets, targets: targets.subarray(0, size), weights: weights.subarray(0, size) };
}
