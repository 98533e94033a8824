/** Ids of nodes that are called by their row: 0, 1, 2, … */
export function rowIds(nodes: number): { ids: Uint32Array; position(id: unknown): number | undefined } {
	const ids = new Uint32Array(nodes);
	for (let row = 0; row < nodes; row++) ids[row] = row;
	return {
		ids,
		position: (id) =>
			typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < nodes ? id : undefined
	};
}
