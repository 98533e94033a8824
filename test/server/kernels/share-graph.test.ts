import { expect, test } from 'vitest';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { shareGraph } from '#lib/server/kernels/share-graph.ts';

test('one copy of a graph in shared memory, however often it is asked for', () => {
	const graph = csrFromEdges(
		{ nodes: 3, sources: [0, 1], targets: [1, 2], weights: [2, 0.5] },
		{ directed: true }
	);
	const shared = shareGraph(graph);
	expect(shared).toEqual(graph);
	for (const array of Object.values(shared)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
	expect(shareGraph(graph)).toBe(shared);
	expect(shareGraph(shared).targets).toBe(shared.targets);
});
