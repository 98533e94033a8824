/** Lists of nodes end to end: list i is nodes[offsets[i] .. offsets[i + 1]]. */
export interface NodeLists {
	/** Length: lists + 1. */
	offsets: Uint32Array;
	nodes: Uint32Array;
}

export function nodeListsOf(lists: readonly ArrayLike<number>[]): NodeLists {
	const offsets = new Uint32Array(lists.length + 1);
	lists.forEach(({ length }, i) => (offsets[i + 1] = offsets[i] + length));
	const nodes = new Uint32Array(offsets[lists.length]);
	lists.forEach((list, i) => nodes.set(list, offsets[i]));
	return { offsets, nodes };
}

export function listCount({ offsets }: NodeLists): number {
	return offsets.length - 1;
}

export function listAt({ offsets, nodes }: NodeLists, i: number): Uint32Array {
	return nodes.subarray(offsets[i], offsets[i + 1]);
}
