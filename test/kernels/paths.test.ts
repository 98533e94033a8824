import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { listAt, listCount } from '#lib/kernels/node-lists.ts';
import type { NodeLists } from '#lib/kernels/node-lists.ts';
import { findAllShortest } from '#lib/kernels/paths/all-shortest-paths.ts';
import { findShortestPaths } from '#lib/kernels/paths/k-shortest-paths.ts';
import { SpurSearch } from '#lib/kernels/paths/spur-search.ts';
import { TargetBall } from '#lib/kernels/paths/target-ball.ts';
import { reversed } from '#lib/kernels/reversed.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';
import { GOLDEN, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, ringOfCliques, successors, undirected } from '../support/small-graphs.ts';

const pathsOf = (path: NodeLists) => Array.from({ length: listCount(path) }, (_, i) => [...listAt(path, i)]);

function weightOf({ offsets, targets, weights }: Csr, u: number, v: number): number {
	return weights[targets.indexOf(v, offsets[u])]!;
}

/** Every path without repeated nodes, shortest first as the kernel orders them. */
function allPaths(graph: Csr, source: number, target: number): { nodes: number[]; length: number }[] {
	const next = successors(graph);
	const found: { nodes: number[]; length: number }[] = [];
	const walk = (nodes: number[], length: number): void => {
		const v = nodes.at(-1)!;
		if (v === target) found.push({ nodes, length });
		else {
			for (const u of next[v]!) if (!nodes.includes(u)) walk([...nodes, u], length + weightOf(graph, v, u));
		}
	};
	walk([source], 0);
	return found.sort((a, b) => a.length - b.length);
}

describe.each(GOLDEN)('$name, as networkx has it', (golden) => {
	const graph = graphOf(golden);

	test('k shortest by weight', () => {
		for (const { ends, lengths } of golden.paths) {
			expect([...findShortestPaths(graph, { k: 12, ends, lengths: graph.weights }).length]).toEqual(lengths);
		}
	});

	test('all shortest by hops', () => {
		for (const { ends, allShortest } of golden.paths) {
			const result = findAllShortest(graph, { limit: 1000, ends });
			expect(pathsOf(result.path)).toEqual(allShortest);
			expect(result).toMatchObject({
				hops: allShortest[0]!.length - 1,
				count: allShortest.length,
				truncated: false
			});
		}
	});
});

describe('k shortest paths of any graph', () => {
	test.each(['weights', 'hops'])('by %s: simple, different, and as short as all paths say', (by) => {
		const k = fc.integer({ min: 1, max: 40 });
		fc.assert(
			fc.property(anyGraph({ nodes: 7, edges: 24 }), k, fc.boolean(), ({ nodes, edges }, most, oneWay) => {
				const weighted = (oneWay ? directed : undirected)(nodes, edges);
				const lengths = by === 'weights' ? weighted.weights : undefined;
				const graph = { ...weighted, weights: lengths ?? weighted.weights.map(() => 1) };
				const ends = [0, nodes - 1] as const;
				const expected = allPaths(graph, ...ends);
				const { path, length } = findShortestPaths(weighted, { k: most, ends, lengths });
				const found = pathsOf(path);
				expect([...length]).toEqual(expected.slice(0, most).map((each) => each.length));
				expect(new Set(found.map(String)).size).toBe(found.length);
				const known = new Map(expected.map((each) => [String(each.nodes), each.length]));
				found.forEach((nodesOf, i) => expect(known.get(String(nodesOf))).toBe(length[i]));
			}),
			{ numRuns: runs(200) }
		);
	});

	test('all of them come in one order, whatever the order of ties while searching', () => {
		fc.assert(
			fc.property(anyGraph({ nodes: 6, edges: 20 }), fc.boolean(), ({ nodes, edges }, uneven) => {
				const graph = undirected(nodes, edges);
				const lengths = graph.weights.map((_, arc) => (uneven ? 1 + (arc % 3) : 1));
				const { path, length } = findShortestPaths(graph, { k: 10_000, ends: [0, nodes - 1], lengths });
				const found = pathsOf(path).map((each, i) => [length[i]!, each.length, ...each]);
				for (let i = 1; i < found.length; i++) {
					const [a, b] = [found[i - 1]!, found[i]!];
					const apart = a.findIndex((value, at) => value !== b[at]);
					expect(a[apart]!).toBeLessThan(b[apart]!);
				}
			}),
			{ numRuns: runs(300) }
		);
	});
});

test('of ways as long, that of fewer nodes comes first, whichever is found first', () => {
	const edges = { nodes: 5, sources: [0, 1, 2, 0, 3], targets: [1, 2, 4, 3, 4], weights: [1, 1, 3, 3, 2] };
	const graph = csrFromEdges(edges, { directed: true });
	const { path } = findShortestPaths(graph, { k: 9, ends: [0, 4], lengths: graph.weights });
	expect(pathsOf(path)).toEqual([[0, 3, 4], [0, 1, 2, 4]]); // prettier-ignore
});

test('however small the ball around the target, the way found is a shortest', () => {
	const balls = fc.constantFrom(-1, 0, 3, 10, 1000);
	fc.assert(
		fc.property(anyGraph({ nodes: 12, edges: 30 }), balls, ({ nodes, edges }, most) => {
			const graph = directed(nodes, edges);
			const meter = new WorkMeter('paths', 1);
			const target = nodes - 1;
			const ball = new TargetBall(reversed(graph, meter), target, meter, most);
			const search = new SpurSearch(graph, target, ball, meter);
			for (let source = 0; source < nodes; source++) {
				const way = search.from([source], 0, new Set(), Infinity);
				const shortest = allPathsLength(graph, source, target);
				const length = way?.slice(1).reduce((sum, v, i) => sum + weightOf(graph, way[i]!, v), 0);
				expect(length ?? Infinity).toBe(shortest);
				expect(ball.atLeast(source)).toBeLessThanOrEqual(shortest);
			}
		}),
		{ numRuns: runs(100) }
	);
});

/** Bellman and Ford. */
function allPathsLength(graph: Csr, source: number, target: number): number {
	const reached = Array.from({ length: graph.offsets.length - 1 }, (_, v) => (v === source ? 0 : Infinity));
	for (let round = 0; round < reached.length; round++) {
		for (let v = 0; v < reached.length; v++) {
			for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
				const u = graph.targets[arc]!;
				reached[u] = Math.min(reached[u]!, reached[v]! + graph.weights[arc]!);
			}
		}
	}
	return reached[target]!;
}

describe('edges of the question', () => {
	test('nobody to reach', () => {
		const graph = directed(3, [[1, 0]]);
		expect(findShortestPaths(graph, { k: 5, ends: [0, 1] }).length.length).toBe(0);
		expect(findAllShortest(graph, { limit: 5, ends: [0, 1] })).toMatchObject({ hops: -1, count: 0 });
	});

	test('from a node to itself', () => {
		const graph = undirected(2, [[0, 0], [0, 1]]); // prettier-ignore
		expect(pathsOf(findShortestPaths(graph, { k: 5, ends: [0, 0] }).path)).toEqual([[0]]);
		expect(pathsOf(findAllShortest(graph, { limit: 5, ends: [0, 0] }).path)).toEqual([[0]]);
	});

	test('more than the limit: how many there are is known all the same', () => {
		const squares: [number, number][] = [];
		for (let at = 0; at < 60; at += 3)
			squares.push([at, at + 1], [at, at + 2], [at + 1, at + 3], [at + 2, at + 3]);
		const result = findAllShortest(undirected(61, squares), { limit: 7, ends: [0, 60] });
		expect(result).toMatchObject({ hops: 40, count: 2 ** 20, truncated: true });
		expect(listCount(result.path)).toBe(7);
	});
});

test('a search in a large graph stays near', () => {
	const graph = ringOfCliques(40_000, 6);
	const meter = new WorkMeter('paths', 1);
	const ball = new TargetBall(graph, 120_000, meter);
	const search = new SpurSearch(graph, 120_000, ball, meter);
	const near = meter.steps;
	expect(search.from([120_030], 0, new Set(), Infinity)?.length).toBeGreaterThan(5);
	expect(meter.steps - near).toBeLessThan(200);
});
