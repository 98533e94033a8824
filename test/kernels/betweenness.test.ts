import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptiveBetweenness, samplesEnough } from '#lib/kernels/betweenness/adaptive-betweenness.ts';
import { betweennessOf } from '#lib/kernels/betweenness/betweenness.ts';
import { exactBetweenness } from '#lib/kernels/betweenness/exact-betweenness.ts';
import { PathSampler } from '#lib/kernels/betweenness/path-sampler.ts';
import { vertexDiameterBound } from '#lib/kernels/betweenness/vertex-diameter.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { reversed } from '#lib/kernels/reversed.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';
import { GOLDEN, graphOf } from '../support/golden-graphs.ts';
import { runs } from '../support/runs.ts';
import { anyGraph, directed, ringOfCliques, successors, undirected } from '../support/small-graphs.ts';

const meter = () => new WorkMeter('betweenness', Infinity);

/** Each new node joins a few old ones, of which the well joined are likelier. */
function growing(nodes: number, links: number, seed: number, make: typeof undirected): Csr {
	const rng = seededRng(seed);
	const ends = [0];
	const edges: [number, number][] = [];
	for (let v = 1; v < nodes; v++) {
		for (let i = 0; i < links; i++) {
			const u = ends[Math.floor(rng() * ends.length)]!;
			edges.push(rng() < 0.5 ? [u, v] : [v, u]);
			ends.push(u, v);
		}
	}
	return make(nodes, edges);
}

function worstError(a: Float64Array, b: Float64Array): number {
	return a.reduce((worst, value, v) => Math.max(worst, Math.abs(value - b[v]!)), 0);
}

test.each(GOLDEN)('$name, exact, as networkx has it', (golden) => {
	const result = betweennessOf(graphOf(golden), { epsilon: 0.1, delta: 0.1 }, { rng: seededRng(1) });
	expect(result).toMatchObject({ exact: true, samples: 0 });
	result.betweenness.forEach((value, v) => expect(value).toBeCloseTo(golden.betweenness[v]!, 10));
});

describe.each([
	['edges', undirected],
	['arcs', directed]
] as const)('sampled, along %s', (_, make) => {
	// The bound is held more tightly than it promises; a wrong one fails at once.
	test('every node within epsilon, all but one run in 1 / delta', () => {
		const [epsilon, delta, tries] = [0.02, 0.1, runs(20)];
		let failures = 0;
		for (let seed = 1; seed <= tries; seed++) {
			const graph = growing(150, 2, seed, make);
			const enough = samplesEnough(vertexDiameterBound(graph, meter()), { epsilon, delta });
			const precision = { epsilon, delta };
			const rng = seededRng(seed);
			const { betweenness } = adaptiveBetweenness(graph, precision, enough, rng, meter());
			if (worstError(betweenness, exactBetweenness(graph, meter())) > epsilon) failures++;
		}
		expect(failures).toBeLessThanOrEqual(delta * tries);
	});

	test('without bias: the mean of many samples is the exact value', () => {
		const graph = growing(60, 2, 9, make);
		const visits = new Float64Array(60);
		const sampler = new PathSampler(graph, reversed(graph, meter()), seededRng(4), meter());
		const samples = 60_000;
		for (let i = 0; i < samples; i++) sampler.sample((v) => visits[v]!++);
		const exact = exactBetweenness(graph, meter());
		exact.forEach((value, v) => {
			const spread = Math.sqrt((value * (1 - value)) / samples);
			expect(Math.abs(visits[v]! / samples - value)).toBeLessThan(4.5 * spread + 1e-12);
		});
	});
});

test('where no node is on many paths it ends long before the number that is always enough', () => {
	const rng = seededRng(2);
	const node = () => Math.floor(rng() * 1000);
	const graph = undirected(
		1000,
		Array.from({ length: 5000 }, () => [node(), node()] as [number, number])
	);
	const precision = { epsilon: 0.01, delta: 0.1 };
	const enough = samplesEnough(vertexDiameterBound(graph, meter()), precision);
	const { betweenness, samples } = adaptiveBetweenness(graph, precision, enough, seededRng(3), meter());
	expect(samples).toBeLessThan(0.6 * enough);
	expect(worstError(betweenness, exactBetweenness(graph, meter()))).toBeLessThan(0.01);
});

test('the bound on the vertex diameter is one', () => {
	fc.assert(
		fc.property(anyGraph({ nodes: 14, edges: 18 }), fc.boolean(), ({ nodes, edges }, oneWay) => {
			const graph = (oneWay ? directed : undirected)(nodes, edges);
			const next = successors(graph);
			let longest = 0;
			for (let start = 0; start < nodes; start++) {
				let level = new Set([start]);
				const seen = new Set(level);
				for (let size = 1; level.size > 0; size++) {
					longest = Math.max(longest, size);
					level = new Set([...level].flatMap((v) => [...next[v]!]).filter((u) => !seen.has(u)));
					for (const v of level) seen.add(v);
				}
			}
			expect(vertexDiameterBound(graph, meter())).toBeGreaterThanOrEqual(longest);
		}),
		{ numRuns: runs(200) }
	);
});

test('a large graph is sampled, the same for the same seed', () => {
	const graph = ringOfCliques(3000, 6);
	const run = () => betweennessOf(graph, { epsilon: 0.1, delta: 0.1 }, { rng: seededRng(5) });
	const result = run();
	expect(result.exact).toBe(false);
	expect(result.samples).toBeGreaterThan(0);
	expect(run()).toEqual(result);
});

test('more shortest paths than a number can hold', () => {
	const squares = 1200;
	const edges: [number, number][] = [];
	for (let i = 0; i < squares; i++) {
		const at = 3 * i;
		edges.push([at, at + 1], [at, at + 2], [at + 1, at + 3], [at + 2, at + 3]);
	}
	const result = betweennessOf(
		undirected(3 * squares + 1, edges),
		{ epsilon: 0.1, delta: 0.1 },
		{ rng: seededRng(1) }
	);
	expect(result.exact).toBe(false);
	// Half of all pairs lie on two sides of the middle, and all their paths pass through its corner.
	expect(result.betweenness[3 * (squares / 2)]).toBeGreaterThan(0.4);
	expect(result.betweenness.every((value) => value >= 0 && value <= 0.6)).toBe(true);
});
