import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { projectNeighbourhoods } from '#lib/kernels/fastrp/fastrp.ts';
import type { FastRpParameters } from '#lib/kernels/fastrp/fastrp.ts';
import { sparseSigns } from '#lib/kernels/fastrp/sparse-signs.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, ringOfCliques, undirected } from '../support/small-graphs.ts';

function run(graph: Csr, parameters: Partial<FastRpParameters>, seed = 1): Float32Array {
	const all = { ...defaultsOf('fastrp'), ...parameters };
	return projectNeighbourhoods(graph, all, { rng: seededRng(seed) }).embedding;
}

const meter = () => new WorkMeter('fastrp', 1);

const rowOf = (values: Float32Array, v: number, size: number) => [...values.slice(v * size, (v + 1) * size)];

function unit(row: number[]): number[] {
	const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
	return length > 0 ? row.map((x) => x / length) : row;
}

test('any graph: what the definition says, row by row', () => {
	const weights = fc.record({
		dimensions: fc.constantFrom(1, 5, 8, 11, 16),
		normalisationStrength: fc.constantFrom(-1, 0, 0.5),
		selfInfluence: fc.constantFrom(0, 0.7),
		weight1: fc.constantFrom(0, 0.5),
		weight2: fc.constantFrom(0, 1),
		weight3: fc.constantFrom(0, 2),
		weight4: fc.constantFrom(0, -1)
	});
	fc.assert(
		fc.property(anyGraph({ nodes: 9, edges: 20 }), weights, ({ nodes, edges }, parameters) => {
			const graph = directed(nodes, edges);
			const { dimensions, normalisationStrength, selfInfluence } = parameters;
			const seed = Math.floor(seededRng(1)() * 2 ** 32);
			const scale = Float64Array.from({ length: nodes }, (_, v) => {
				const row = graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]);
				const degree = row.filter((u) => u !== v).length;
				return degree === 0 ? 1 : degree ** normalisationStrength;
			});
			const signs = sparseSigns(scale, dimensions, seed, undefined, meter());
			let rows = Array.from({ length: nodes }, (_, v) => rowOf(signs, v, dimensions));
			const expected = rows.map((row) => unit(row).map((x) => selfInfluence * x));
			for (const hop of [1, 2, 3, 4] as const) {
				rows = rows.map((_, v) => {
					const sum = new Array<number>(dimensions).fill(0);
					for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
						rows[graph.targets[arc]!]!.forEach((x, d) => (sum[d]! += graph.weights[arc]! * x));
					}
					const weights = graph.weights.subarray(graph.offsets[v], graph.offsets[v + 1]);
					const strength = weights.reduce((a, b) => a + b, 0);
					return strength === 0 ? sum : sum.map((x) => x / strength);
				});
				const share = parameters[`weight${hop}`];
				rows.forEach((row, v) => unit(row).forEach((x, d) => (expected[v]![d]! += share * x)));
			}
			run(graph, parameters).forEach((x, at) => {
				expect(x).toBeCloseTo(expected[Math.floor(at / dimensions)]![at % dimensions]!, 4);
			});
		}),
		{ numRuns: runs(150) }
	);
});

test('the random part: a sixth up, a sixth down, and unlike from row to row and seed to seed', () => {
	const scale = new Float64Array(2000).fill(2);
	const signs = sparseSigns(scale, 60, 5, undefined, meter());
	for (const value of [2, -2]) {
		const share = signs.filter((x) => x === value).length / signs.length;
		// Five standard errors of a sixth in 120,000 draws.
		expect(Math.abs(share - 1 / 6)).toBeLessThan(5 * Math.sqrt(5 / 36 / 120_000));
	}
	const alike = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0) / (60 * 4);
	let sum = 0;
	for (let v = 0; v < 1999; v++) sum += alike(rowOf(signs, v, 60), rowOf(signs, v + 1, 60)) ** 2;
	// Each is a mean of 60 products that are ±1 for one draw in nine.
	expect(sum / 1999).toBeLessThan(1.3 / 9 / 60);
	const other = sparseSigns(scale, 60, 6, undefined, meter());
	expect(Math.abs(alike([...signs], [...other]) / 2000)).toBeLessThan(0.005);
});

describe('keys', () => {
	const graph = ringOfCliques(5, 5);

	test('make the answer independent of the order of nodes', () => {
		const turned = (v: number) => (7 * v + 3) % 25;
		const edges: [number, number][] = [];
		for (let v = 0; v < 25; v++) {
			for (let a = graph.offsets[v]!; a < graph.offsets[v + 1]!; a++) {
				edges.push([turned(v), turned(graph.targets[a]!)]);
			}
		}
		const keys = Uint32Array.from({ length: 25 }, (_, v) => 1000 + v * v);
		const turnedKeys = new Uint32Array(25);
		keys.forEach((key, v) => (turnedKeys[turned(v)] = key));
		const straight = run(graph, { dimensions: 16, keys });
		const other = run(directed(25, edges), { dimensions: 16, keys: turnedKeys });
		for (let v = 0; v < 25; v++) {
			const row = rowOf(other, turned(v), 16);
			rowOf(straight, v, 16).forEach((x, d) => expect(row[d]).toBeCloseTo(x, 5));
		}
	});

	test('a node that is added leaves those far from it as they were', () => {
		const keys = Uint32Array.from({ length: 26 }, (_, v) => v + 50);
		const joined = undirected(26, [...edgesOf(graph), [0, 25]]);
		const before = run(graph, { keys: keys.slice(0, 25) });
		const after = run(joined, { keys });
		// Three hops from node 0 end at the cliques beside its own.
		for (const v of [12, 13, 14]) expect(rowOf(after, v, 64)).toEqual(rowOf(before, v, 64));
		expect(rowOf(after, 1, 64)).not.toEqual(rowOf(before, 1, 64));
	});
});

function edgesOf({ offsets, targets }: Csr): [number, number][] {
	const edges: [number, number][] = [];
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++)
			if (targets[arc]! > v) edges.push([v, targets[arc]!]);
	}
	return edges;
}

test('puts a clique together, and gives an isolated node zeros', () => {
	const graph = undirected(49, edgesOf(ringOfCliques(6, 8)));
	const embedding = run(graph, {});
	const cosine = (u: number, v: number) => {
		const [a, b] = [unit(rowOf(embedding, u, 64)), unit(rowOf(embedding, v, 64))];
		return a.reduce((sum, x, d) => sum + x * b[d]!, 0);
	};
	for (let v = 3; v < 8; v++) expect(cosine(2, v)).toBeGreaterThan(cosine(2, v + 24) + 0.3);
	expect(rowOf(embedding, 48, 64).every((x) => x === 0)).toBe(true);
	expect(run(graph, {}, 2)).not.toEqual(embedding);
});
