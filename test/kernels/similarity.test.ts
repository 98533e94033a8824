import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KERNELS, defaultsOf } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import type { OverlapResult } from '#lib/kernels/similarity/best-pairs.ts';
import type { OverlapParameters } from '#lib/kernels/similarity/neighbour-overlap.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { GOLDEN_UNDIRECTED, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, successors, undirected } from '../support/small-graphs.ts';

type Measure = 'jaccard' | 'adamic-adar';

function run(id: Measure, graph: Csr, parameters: Partial<OverlapParameters>): OverlapResult {
	const all = { ...defaultsOf(id), most: 1000, threshold: 0, ...parameters };
	return KERNELS[id].fn(graph, all, { rng: seededRng(1) }) as OverlapResult;
}

function rowsOf({ node, candidate, score, shared }: OverlapResult): [number, number, number, number][] {
	return Array.from(node, (v, i) => [v, candidate[i]!, score[i]!, shared[i]!]);
}

describe.each(['jaccard', 'adamic-adar'] as const)('%s', (id) => {
	test.each(GOLDEN_UNDIRECTED)('$name as networkx has it', (golden) => {
		const rows = rowsOf(run(id, graphOf(golden), {})).filter(([u, v]) => u < v);
		const expected = golden.overlap.map(([u, v, shared, j, a]) => [u, v, id === 'jaccard' ? j : a, shared]);
		const byNodes = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]!;
		expect(rows.length).toBe(expected.length);
		rows.sort(byNodes).forEach(([u, v, score, shared], i) => {
			const [x, y, value, count] = expected[i]! as [number, number, number, number];
			expect([u, v, shared]).toEqual([x, y, count]);
			expect(score).toBeCloseTo(value, 10);
		});
	});

	test('any graph, any choice: every pair looked at', () => {
		const parameters = fc.record({
			most: fc.integer({ min: 1, max: 4 }),
			threshold: fc.constantFrom(0, 0.3, 1),
			maxDegree: fc.integer({ min: 1, max: 8 }),
			linked: fc.nat(1),
			nodes: fc.option(fc.constant(Uint32Array.of(0)), { nil: undefined })
		});
		fc.assert(
			fc.property(anyGraph({ nodes: 12, edges: 40 }), parameters, ({ nodes, edges }, chosen) => {
				const graph = undirected(nodes, edges);
				const full = successors(graph).map((set, v) => new Set([...set].filter((u) => u !== v)));
				const plain = full.map((set) => new Set([...set].filter((u) => full[u]!.size <= chosen.maxDegree)));
				const expected: [number, number, number, number][] = [];
				for (const v of chosen.nodes ?? full.keys()) {
					const candidates: [number, number, number, number][] = [];
					for (let u = 0; u < nodes; u++) {
						const both = [...plain[v]!].filter((w) => plain[u]!.has(w));
						if (u === v || both.length === 0 || (chosen.linked === 0 && full[v]!.has(u))) continue;
						const score =
							id === 'jaccard'
								? both.length / new Set([...plain[v]!, ...plain[u]!]).size
								: both.reduce((sum, w) => sum + 1 / Math.log(full[w]!.size), 0);
						if (score >= chosen.threshold) candidates.push([v, u, score, both.length]);
					}
					candidates.sort((a, b) => (Math.abs(a[2] - b[2]) > 1e-9 ? b[2] - a[2] : a[1] - b[1]));
					expected.push(...candidates.slice(0, chosen.most));
				}
				const rows = rowsOf(run(id, graph, chosen));
				expect(rows.map(([v]) => v)).toEqual(expected.map(([v]) => v));
				rows.forEach(([, , score], i) => expect(score).toBeCloseTo(expected[i]![2], 9));
			}),
			{ numRuns: runs(200) }
		);
	});

	test('a node that is asked for twice is answered once', () => {
		const graph = undirected(4, [[0, 1], [1, 2], [2, 3]]); // prettier-ignore
		expect(rowsOf(run(id, graph, { nodes: Uint32Array.of(2, 0, 2) })).map(([v]) => v)).toEqual([2, 0]);
	});

	test('of more than the limit the best are kept, in their order', () => {
		const graph = graphOf(GOLDEN_UNDIRECTED[0]!);
		const all = run(id, graph, {});
		const limit = 25;
		const some = run(id, graph, { limit });
		expect([all.truncated, some.truncated]).toEqual([false, true]);
		const edge = [...all.score].sort((a, b) => b - a)[limit - 1]!;
		const kept = rowsOf(some);
		expect(kept.length).toBe(limit);
		expect(kept.filter(([, , score]) => score > edge)).toEqual(
			rowsOf(all).filter(([, , score]) => score > edge)
		);
		expect(Math.min(...some.score)).toBe(edge);
	});
});

test('hubs are passed over: steps stay with the arcs that are left', () => {
	const leaves = 2_000;
	const star = undirected(
		leaves + 1,
		Array.from({ length: leaves }, (_, v) => [0, v + 1] as [number, number])
	);
	expect(run('jaccard', star, { maxDegree: 1000 }).node.length).toBe(0);
	expect(run('jaccard', star, { maxDegree: leaves, most: 1 }).node.length).toBe(leaves);
});
