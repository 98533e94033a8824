import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTriangles } from '#lib/kernels/triangles.ts';
import { GOLDEN_UNDIRECTED, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, successors, undirected } from '../support/small-graphs.ts';

test.each(GOLDEN_UNDIRECTED)('$name as networkx has it', (golden) => {
	const result = countTriangles(graphOf(golden));
	expect([...result.triangles]).toEqual(golden.triangles);
	result.clustering.forEach((share, v) => expect(share).toBeCloseTo(golden.clustering[v]!, 10));
	expect(result.transitivity).toBeCloseTo(golden.transitivity, 10);
});

test('any graph: every three nodes looked at', () => {
	fc.assert(
		fc.property(anyGraph({ nodes: 12, edges: 50 }), ({ nodes, edges }) => {
			const graph = undirected(nodes, edges);
			const next = successors(graph);
			const corners = next.map(() => 0);
			let count = 0;
			for (let a = 0; a < nodes; a++) {
				for (let b = a + 1; b < nodes; b++) {
					for (let c = b + 1; c < nodes; c++) {
						if (!next[a]!.has(b) || !next[a]!.has(c) || !next[b]!.has(c)) continue;
						count++;
						for (const v of [a, b, c]) corners[v]!++;
					}
				}
			}
			const result = countTriangles(graph);
			expect([...result.triangles]).toEqual(corners);
			expect(result.count).toBe(count);
		}),
		{ numRuns: runs(200) }
	);
});

test('a star of many leaves is looked at once for each edge, not for each pair of leaves', () => {
	const leaves = 1_200_000;
	const star = undirected(
		leaves + 1,
		Array.from({ length: leaves }, (_, v) => [0, v + 1] as [number, number])
	);
	let reports = 0;
	const { count, transitivity } = countTriangles(star, { onProgress: () => reports++ });
	expect([count, transitivity]).toEqual([0, 0]);
	expect(reports).toBe(1);
});
