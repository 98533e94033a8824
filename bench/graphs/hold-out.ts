import { seededRng } from '#lib/kernels/rng.ts';
import { edgeKey, shuffle } from './labelled-graph.ts';
import type { LabelledGraph } from './labelled-graph.ts';

export interface HeldOut {
	train: LabelledGraph;
	/** Edges the training graph lacks, two nodes each. */
	positives: Uint32Array;
	/** As many pairs that are no edges of the whole graph: the first end kept, the other swapped for one of its type. */
	negatives: Uint32Array;
}

/** The usual question to an embedding: were these edges there? Type-matched, so that types alone tell nothing. */
export function holdOut(graph: LabelledGraph, share: number, seed: number): HeldOut {
	const rng = seededRng(seed);
	const { nodes, sources, targets, weights, type } = graph;
	const order = shuffle(
		Uint32Array.from(sources, (_, e) => e),
		rng
	);
	const held = Math.floor(order.length * share);
	const kept = order.slice(held).sort();
	const edges = new Set<number>();
	for (let e = 0; e < sources.length; e++) edges.add(edgeKey(sources[e], targets[e], nodes));
	const byType: number[][] = [];
	type.forEach((kind, node) => (byType[kind] ??= []).push(node));
	const positives = new Uint32Array(2 * held);
	const negatives = new Uint32Array(2 * held);
	for (let i = 0; i < held; i++) {
		const [u, v] = [sources[order[i]], targets[order[i]]];
		positives.set([u, v], 2 * i);
		const others = byType[type[v]];
		let other = v;
		while (other === u || edges.has(edgeKey(u, other, nodes)))
			other = others[Math.floor(rng() * others.length)];
		negatives.set([u, other], 2 * i);
	}
	const train = {
		...graph,
		sources: Uint32Array.from(kept, (e) => sources[e]),
		targets: Uint32Array.from(kept, (e) => targets[e]),
		weights: Float32Array.from(kept, (e) => weights[e])
	};
	return { train, positives, negatives };
}
