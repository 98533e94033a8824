import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { boundedCycles } from '#lib/kernels/cycles/bounded-cycles.ts';
import type { CyclesParameters, CyclesResult } from '#lib/kernels/cycles/bounded-cycles.ts';
import { CycleSearch } from '#lib/kernels/cycles/cycle-search.ts';
import { listAt, listCount } from '#lib/kernels/node-lists.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';
import { GOLDEN_DIRECTED, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, successors, undirected } from '../support/small-graphs.ts';

function find(graph: Csr, parameters: Partial<CyclesParameters>): CyclesResult {
	return boundedCycles(graph, { minLength: 1, maxLength: 5, limit: 1_000_000, ...parameters });
}

function cyclesOf({ cycle }: CyclesResult): number[][] {
	return Array.from({ length: listCount(cycle) }, (_, i) => [...listAt(cycle, i)]);
}

/** Every simple cycle, from its least node, in the order of their nodes. */
function allCycles(next: Set<number>[], maxLength: number): number[][] {
	const found: number[][] = [];
	const walk = (path: number[]): void => {
		for (const u of [...next[path.at(-1)!]!].sort((a, b) => a - b)) {
			if (u === path[0]) found.push(path);
			else if (u > path[0]! && !path.includes(u) && path.length < maxLength) walk([...path, u]);
		}
	};
	for (const start of next.keys()) walk([start]);
	return found;
}

test.each(GOLDEN_DIRECTED)('$name as networkx has it', (golden) => {
	expect(cyclesOf(find(graphOf(golden), {}))).toEqual(golden.cycles);
});

test('any graph, any lengths: each cycle once, in order', () => {
	const lengths = fc.record({
		minLength: fc.integer({ min: 1, max: 3 }),
		maxLength: fc.integer({ min: 1, max: 8 })
	});
	fc.assert(
		fc.property(anyGraph({ nodes: 8, edges: 26 }), lengths, ({ nodes, edges }, { minLength, maxLength }) => {
			const graph = directed(nodes, edges);
			const expected = allCycles(successors(graph), maxLength).filter(({ length }) => length >= minLength);
			const result = find(graph, { minLength, maxLength });
			expect(cyclesOf(result)).toEqual(expected);
			expect([...result.length]).toEqual(expected.map(({ length }) => length));
			expect(result.truncated).toBe(false);
		}),
		{ numRuns: runs(500) }
	);
});

test('a cycle by a way that was barred when its nodes were first tried', () => {
	const edges = [[0, 4], [0, 5], [1, 3], [2, 3], [2, 5], [3, 4], [4, 5], [4, 6]] as [number, number][]; // prettier-ignore
	const graph = undirected(7, edges);
	expect(cyclesOf(find(graph, { maxLength: 5 }))).toEqual(allCycles(successors(graph), 5));
});

test('any graph of edges: each cycle once each way', () => {
	fc.assert(
		fc.property(
			anyGraph({ nodes: 8, edges: 16 }),
			fc.integer({ min: 3, max: 8 }),
			({ nodes, edges }, maxLength) => {
				const graph = undirected(nodes, edges);
				expect(cyclesOf(find(graph, { maxLength }))).toEqual(allCycles(successors(graph), maxLength));
			}
		),
		{ numRuns: runs(500) }
	);
});

test('any graph, some nodes: each cycle through one of them, from the least of those', () => {
	const asked = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(anyGraph({ nodes: 8, edges: 24 }), asked, ({ nodes, edges }, some) => {
			const chosen = some.filter((v) => v < nodes);
			const graph = directed(nodes, edges);
			const rooted = (cycle: number[]) => {
				const root = Math.min(...cycle.filter((v) => chosen.includes(v)));
				const at = cycle.indexOf(root);
				return [...cycle.slice(at), ...cycle.slice(0, at)].join(' ');
			};
			const expected = allCycles(successors(graph), 6)
				.filter((cycle) => cycle.some((v) => chosen.includes(v)))
				.map(rooted);
			const found = cyclesOf(find(graph, { maxLength: 6, nodes: Uint32Array.from([...chosen, ...chosen]) }));
			expect(found.map((cycle) => cycle.join(' ')).sort()).toEqual(expected.sort());
		}),
		{ numRuns: runs(300) }
	);
});

test('says that it left some out, only where it did', () => {
	const graph = undirected(6, [[0, 1], [1, 2], [2, 0], [3, 4], [4, 5], [5, 3]]); // prettier-ignore
	const all = cyclesOf(find(graph, { minLength: 3 }));
	expect(all).toEqual([[0, 1, 2], [0, 2, 1], [3, 4, 5], [3, 5, 4]]); // prettier-ignore
	expect(find(graph, { minLength: 3, limit: 4 }).truncated).toBe(false);
	const some = find(graph, { minLength: 3, limit: 3 });
	expect(some.truncated).toBe(true);
	expect(cyclesOf(some)).toEqual(all.slice(0, 3));
});

/** Layers of so many nodes, each with arcs to all of the next. */
function layers(count: number, width: number): [number, number][] {
	const arcs: [number, number][] = [];
	for (let layer = 0; layer + 1 < count; layer++) {
		for (let i = 0; i < width; i++) {
			for (let j = 0; j < width; j++) arcs.push([1 + layer * width + i, 1 + (layer + 1) * width + j]);
		}
	}
	return arcs;
}

test('ways that lead nowhere are not walked again for each way there', () => {
	const [count, width] = [10, 6];
	const last = 1 + (count - 1) * width;
	// From 0 into the layers; from the last of them only to a node on the way in: 6^10 paths, and no cycle through 0.
	const arcs: [number, number][] = [...layers(count, width), [0, 1], [last, 1], [last, last + width]];
	arcs.push([last + width, 0], [0, last + width]);
	for (let i = 1; i < width; i++) arcs.push([last + i, 1]);
	const graph = directed(last + width + 1, arcs);
	const meter = new WorkMeter('cycles', 1);
	const search = new CycleSearch(graph, new Uint32Array(last + width + 1), 11, meter);
	let found = 0;
	search.through(0, () => ++found > 0);
	expect(found).toBe(1);
	expect(meter.steps).toBeLessThan(50 * arcs.length);
});

test('no cycles, no steps beyond the arcs', () => {
	const graph = directed(3001, layers(30, 100));
	expect(find(graph, { maxLength: 30 })).toMatchObject({ truncated: false, length: new Uint32Array(0) });
});
