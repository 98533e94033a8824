import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectedComponents } from '#lib/kernels/components.ts';
import { stronglyConnected } from '#lib/kernels/strong-components.ts';
import { GOLDEN, GOLDEN_DIRECTED, graphOf, membersOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, successors, undirected } from '../support/small-graphs.ts';

/** reach[u].has(v): there is a way from u to v. */
function reachability(next: Set<number>[]): Set<number>[] {
	return next.map((_, start) => {
		const seen = new Set([start]);
		for (const v of seen) for (const u of next[v]!) seen.add(u);
		return seen;
	});
}

test.each(GOLDEN)('weak components of $name are those of networkx', (golden) => {
	expect(membersOf(connectedComponents(graphOf(golden)).component)).toEqual(golden.components);
});

test.each(GOLDEN_DIRECTED)('strong components of $name are those of networkx', (golden) => {
	expect(membersOf(stronglyConnected(graphOf(golden)).component)).toEqual(golden.strong);
});

describe('on any graph', () => {
	test('two nodes are in one weak component where edges join them, both ways of storing them alike', () => {
		fc.assert(
			fc.property(anyGraph({ nodes: 14, edges: 16 }), ({ nodes, edges }) => {
				const both = undirected(nodes, edges);
				const { component, count } = connectedComponents(both);
				const reach = reachability(successors(both));
				for (let u = 0; u < nodes; u++) {
					for (let v = 0; v < nodes; v++) {
						expect(component[u] === component[v]).toBe(reach[u]!.has(v));
					}
				}
				expect(count).toBe(new Set(component).size);
				expect(connectedComponents(directed(nodes, edges)).component).toEqual(component);
			}),
			{ numRuns: runs(200) }
		);
	});

	test('two nodes are in one strong component where each reaches the other', () => {
		fc.assert(
			fc.property(anyGraph({ nodes: 10, edges: 24 }), ({ nodes, edges }) => {
				const graph = directed(nodes, edges);
				const { component, count } = stronglyConnected(graph);
				const reach = reachability(successors(graph));
				for (let u = 0; u < nodes; u++) {
					for (let v = 0; v < nodes; v++) {
						expect(component[u] === component[v]).toBe(reach[u]!.has(v) && reach[v]!.has(u));
					}
				}
				expect(count).toBe(new Set(component).size);
			}),
			{ numRuns: runs(300) }
		);
	});
});

test('numbered by size, then by smallest member', () => {
	const graph = directed(8, [[7, 5], [5, 4], [0, 1], [3, 2]]); // prettier-ignore
	expect([...connectedComponents(graph).component]).toEqual([1, 1, 2, 2, 0, 0, 3, 0]);
});

test('a path of a hundred thousand nodes needs no recursion', () => {
	const nodes = 100_000;
	const path = directed(
		nodes,
		Array.from({ length: nodes - 1 }, (_, v) => [v, v + 1] as [number, number])
	);
	expect(stronglyConnected(path).count).toBe(nodes);
	expect(connectedComponents(path).count).toBe(1);
});
