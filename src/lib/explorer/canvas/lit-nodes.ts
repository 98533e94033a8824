import type { VisibleScene } from '../scene/visible-scene.ts';

/**
 * What stands out while nodes are chosen: one with all its neighbours; several with those alone that tie two of them,
 * so that what they have in common is not lost among what each has.
 */
export function litNodes(centres: readonly string[], { nodes, neighbours }: VisibleScene): Set<string> {
	const shown = centres.filter((key) => nodes.has(key));
	const lit = new Set(shown);
	const ties = new Map<string, number>();
	for (const key of shown) {
		for (const other of new Set((neighbours.get(key) ?? []).map((neighbour) => neighbour.key))) {
			ties.set(other, (ties.get(other) ?? 0) + 1);
		}
	}
	const enough = Math.min(2, shown.length);
	for (const [key, count] of ties) if (count >= enough) lit.add(key);
	return lit;
}
