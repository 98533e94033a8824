import type { LabelledGraph } from './labelled-graph.ts';

/**
 * Newman's modularity at resolution 1 of a partition of any contestant, by the edges: the part of weight inside less
 * the part expected. One judge for all, and none of the contestants' own.
 */
export function modularity(
	{ sources, targets, weights }: Pick<LabelledGraph, 'sources' | 'targets' | 'weights'>,
	label: ArrayLike<number>
): number {
	const ends = new Map<number, number>();
	let inside = 0;
	let total = 0;
	for (let e = 0; e < sources.length; e++) {
		const [a, b, w] = [label[sources[e]], label[targets[e]], weights[e]];
		ends.set(a, (ends.get(a) ?? 0) + w);
		ends.set(b, (ends.get(b) ?? 0) + w);
		total += w;
		if (a === b) inside += w;
	}
	let expected = 0;
	for (const share of ends.values()) expected += (share / (2 * total)) ** 2;
	return inside / total - expected;
}
