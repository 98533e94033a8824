import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coreNumbers } from '#lib/kernels/k-core.ts';
import { GOLDEN_UNDIRECTED, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, ringOfCliques, successors, undirected } from '../support/small-graphs.ts';

/** Takes away whoever has fewer than k neighbours left until nobody has. */
function coresByDefinition(next: Set<number>[]): number[] {
	const core = next.map(() => 0);
	for (let k = 1; k <= next.length; k++) {
		const left = new Set(next.keys());
		for (let before = -1; before !== left.size;) {
			before = left.size;
			for (const v of left)
				if ([...next[v]!].filter((u) => u !== v && left.has(u)).length < k) left.delete(v);
		}
		for (const v of left) core[v] = k;
	}
	return core;
}

test.each(GOLDEN_UNDIRECTED)('$name as networkx has it', (golden) => {
	const { core, degeneracy } = coreNumbers(graphOf(golden));
	expect([...core]).toEqual(golden.core);
	expect(degeneracy).toBe(Math.max(...golden.core));
});

test('any graph: what is left when the less linked are taken away, loops and parallel edges aside', () => {
	fc.assert(
		fc.property(anyGraph({ nodes: 12, edges: 40 }), ({ nodes, edges }) => {
			const graph = undirected(nodes, edges);
			expect([...coreNumbers(graph).core]).toEqual(coresByDefinition(successors(graph)));
		}),
		{ numRuns: runs(200) }
	);
});

test('a clique holds its own, an isolated node nothing', () => {
	expect(coreNumbers(ringOfCliques(3, 5))).toMatchObject({ degeneracy: 4 });
	expect([...coreNumbers(undirected(2, [[0, 0]])).core]).toEqual([0, 0]);
});
