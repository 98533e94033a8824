import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { hasArcsBothWays, reversed } from '#lib/kernels/reversed.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, ringOfCliques, undirected } from '../support/small-graphs.ts';

const meter = () => new WorkMeter('pagerank', 1);

function arcsOf({ offsets, targets, weights }: Csr): string[] {
	const arcs: string[] = [];
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let a = offsets[v]!; a < offsets[v + 1]!; a++) arcs.push(`${v} ${targets[a]} ${weights[a]}`);
	}
	return arcs;
}

const turn = (arc: string) => arc.replace(/^(\d+) (\d+)/, '$2 $1');

test('any arcs: turned round are the arcs, rows in order; twice is as before', () => {
	fc.assert(
		fc.property(anyGraph({ nodes: 8, edges: 20 }), ({ nodes, edges }) => {
			const graph = directed(nodes, edges);
			const back = reversed(graph, meter());
			expect(arcsOf(back).map(turn).sort()).toEqual(arcsOf(graph).sort());
			expect(arcsOf(reversed(back, meter()))).toEqual(arcsOf(graph));
			const isOwn = arcsOf(graph).map(turn).sort().join() === arcsOf(graph).sort().join();
			expect(hasArcsBothWays(graph, meter())).toBe(isOwn);
		}),
		{ numRuns: runs(300) }
	);
});

test('a graph of edges is its own, and comes back as it is', () => {
	fc.assert(
		fc.property(anyGraph({ nodes: 8, edges: 20 }), ({ nodes, edges }) => {
			const graph = undirected(nodes, edges);
			expect(reversed(graph, meter())).toBe(graph);
		}),
		{ numRuns: runs(100) }
	);
});

test('one arc too many, or one weight that differs, is seen among many', () => {
	const graph = ringOfCliques(500, 6);
	expect(hasArcsBothWays(graph, meter())).toBe(true);
	for (let arc = 0; arc < graph.targets.length; arc += 97) {
		const weights = graph.weights.slice();
		weights[arc] = 1 + Number.EPSILON;
		expect(hasArcsBothWays({ ...graph, weights }, meter())).toBe(false);
		const targets = graph.targets.slice();
		targets[arc] = (targets[arc]! + 1500) % 3000;
		expect(hasArcsBothWays({ ...graph, targets }, meter())).toBe(false);
	}
});
