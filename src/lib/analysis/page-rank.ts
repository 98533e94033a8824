import type { Projection } from './projection.ts';

/** PageRank on the weighted projection, by power iteration; sums to 1. */
export function pageRank({ nodes, offsets, targets, weights }: Projection, damping = 0.85): Float64Array {
	const strength = new Float64Array(nodes);
	for (let v = 0; v < nodes; v++) {
		for (let k = offsets[v]; k < offsets[v + 1]; k++) strength[v] += weights[k];
	}
	let rank = new Float64Array(nodes).fill(1 / nodes);
	for (let step = 0; step < 60; step++) {
		const next = new Float64Array(nodes);
		let dangling = 0;
		for (let v = 0; v < nodes; v++) {
			if (strength[v] === 0) {
				dangling += rank[v];
				continue;
			}
			const share = rank[v] / strength[v];
			for (let k = offsets[v]; k < offsets[v + 1]; k++) next[targets[k]] += share * weights[k];
		}
		let moved = 0;
		for (let v = 0; v < nodes; v++) {
			next[v] = (1 - damping) / nodes + damping * (next[v] + dangling / nodes);
			moved += Math.abs(next[v] - rank[v]);
		}
		rank = next;
		if (moved < 1e-9) break;
	}
	return rank;
}
