import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';

function arcsOf({ offsets, targets, weights }: Csr): [number, number, number][] {
	const arcs: [number, number, number][] = [];
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let a = offsets[v]!; a < offsets[v + 1]!; a++) arcs.push([v, targets[a]!, weights[a]!]);
	}
	return arcs;
}

test('parallel edges merge, both directions appear, a loop appears once, weight 0 is no edge', () => {
	const graph = csrFromEdges(
		{ nodes: 4, sources: [2, 0, 1, 3, 0], targets: [0, 2, 1, 0, 1], weights: [1, 2, 5, 0, 0.5] },
		{ directed: false }
	);
	expect(arcsOf(graph)).toEqual([
		[0, 1, 0.5],
		[0, 2, 3],
		[1, 0, 0.5],
		[1, 1, 5],
		[2, 0, 3]
	]);
});

test('directed edges go one way and weigh 1 when nothing is said', () => {
	const graph = csrFromEdges({ nodes: 3, sources: [2, 2], targets: [1, 1] }, { directed: true });
	expect(arcsOf(graph)).toEqual([[2, 1, 2]]);
});

test('rows are what a map of maps gives, whatever the order of the edges', () => {
	const edge = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 9 }));
	fc.assert(
		fc.property(fc.array(edge, { maxLength: 40 }), fc.boolean(), (edges, directed) => {
			const expected = new Map<string, number>();
			for (const [u, v, w] of edges) {
				expected.set(`${u} ${v}`, (expected.get(`${u} ${v}`) ?? 0) + w);
				if (!directed && u !== v) expected.set(`${v} ${u}`, (expected.get(`${v} ${u}`) ?? 0) + w);
			}
			const built = (list: typeof edges) =>
				csrFromEdges(
					{
						nodes: 8,
						sources: list.map(([u]) => u),
						targets: list.map(([, v]) => v),
						weights: list.map(([, , w]) => w)
					},
					{ directed }
				);
			const arcs = arcsOf(built(edges));
			const wanted = [...expected]
				.filter(([, w]) => w > 0)
				.map(([key, w]) => [...key.split(' ').map(Number), w]);
			expect(arcs).toEqual(wanted.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
			expect(arcsOf(built([...edges].reverse()))).toEqual(arcs);
		})
	);
});

test.each([
	[{ nodes: 2, sources: [0], targets: [2] }],
	[{ nodes: 2, sources: [-1], targets: [0] }],
	[{ nodes: 2, sources: [0], targets: [1], weights: [NaN] }],
	[{ nodes: 2, sources: [0], targets: [1], weights: [-1] }]
])('%j is refused', (edges) => {
	expect(() => csrFromEdges(edges, { directed: false })).toThrow(AppError);
});
