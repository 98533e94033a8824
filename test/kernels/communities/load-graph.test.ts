import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { anyGraph, undirected } from '../../support/small-graphs.ts';
import { loadedMachine } from './loaded-machine.ts';

/** Rows as they lie in the machine, in the graph's own order and names. */
function loaded(graph: Csr) {
	const { memory, layout, ends, loops, place } = loadedMachine(graph);
	const bytes = new DataView(memory.buffer);
	const { offsets, arcs, strengths } = layout.rooms[0]!;
	const u32 = (at: number, i: number) => bytes.getUint32(at + 4 * i, true);
	const rows = place.map((p) => {
		const row: [number, number][] = [];
		for (let arc = u32(offsets, p); arc < u32(offsets, p + 1); arc++) {
			const target = place.indexOf(u32(arcs, 2 * arc));
			row.push([target, bytes.getFloat32(arcs + 8 * arc + 4, true)]);
		}
		return row;
	});
	const strength = place.map((p) => bytes.getFloat64(strengths + 8 * p, true));
	return { place, rows, strength, ends, loops };
}

function expected({ offsets, targets, weights }: Csr, scale: number) {
	const row = (v: number) =>
		Array.from(targets.subarray(offsets[v], offsets[v + 1]), (u, i): [number, number] => [
			u,
			weights[offsets[v]! + i]! * scale
		]);
	const rows = Array.from({ length: offsets.length - 1 }, (_, v) => row(v));
	const sum = (arcs: [number, number][]) => arcs.reduce((total, [, weight]) => total + weight, 0);
	const loop = (v: number) => sum(rows[v]!.filter(([u]) => u === v));
	return {
		rows: rows.map((arcs, v) => arcs.filter(([u]) => u !== v)),
		strength: rows.map((arcs, v) => sum(arcs) + loop(v)),
		ends: rows.reduce((total, arcs, v) => total + sum(arcs) + loop(v), 0),
		loops: rows.reduce((total, _, v) => total + 2 * loop(v), 0)
	};
}

test.each([
	['as they are', 1],
	['that have to be scaled: the rows are written a second time', 2 ** 200]
])('rows without their loops, close together; weights %s', (_, factor) => {
	fc.assert(
		fc.property(anyGraph({ nodes: 12, edges: 40 }), ({ nodes, edges }) => {
			// The heaviest is a power of two, so that to scale by it rounds nothing.
			const graph = undirected(nodes + 2, [...edges, [nodes, nodes + 1, 1024], [nodes, nodes, 3]]);
			const weights = graph.weights.map((weight) => weight * factor);
			const { place, ...found } = loaded({ ...graph, weights });
			expect(found).toEqual(expected(graph, factor === 1 ? 1 : 1 / 1024));
			expect([...place].sort((a, b) => a - b)).toEqual([...place.keys()]);
			const arcs = (v: number) => graph.offsets[v + 1]! - graph.offsets[v]!;
			const byPlace = [...place.keys()].sort((a, b) => place[a]! - place[b]!);
			expect(byPlace.map(arcs)).toEqual(byPlace.map(arcs).sort((a, b) => b - a));
		})
	);
});
