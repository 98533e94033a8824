import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leidenCommunities } from '#lib/kernels/communities/leiden.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { plantedGraph } from '../../support/planted-graph.ts';
import { anyGraph, undirected } from '../../support/small-graphs.ts';

const find = (graph: Csr, { resolution = 1, rounds = 2, seed = 1 } = {}) =>
	leidenCommunities(graph, { resolution, rounds }, { rng: seededRng(seed) });

/** Communities with a member that others of it cannot be reached from without leaving it. */
function disconnected({ offsets, targets }: Csr, community: Uint32Array): number[] {
	const seen = new Uint8Array(community.length);
	const begun = new Set<number>();
	const broken: number[] = [];
	community.forEach((own, start) => {
		if (seen[start]) return;
		if (begun.has(own)) broken.push(own);
		begun.add(own);
		const stack = [start];
		seen[start] = 1;
		for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
			for (const u of targets.subarray(offsets[v], offsets[v + 1])) {
				if (seen[u] || community[u] !== own) continue;
				seen[u] = 1;
				stack.push(u);
			}
		}
	});
	return broken;
}

/**
 * As Traag et al. define it: one node, or two such parts with at least as much between them as chance, times the
 * resolution, puts there. Sets of nodes are bits.
 */
function isGammaConnected(graph: Csr, members: number[], resolution: number): boolean {
	const strengths = new Map<number, number>();
	const weight = new Map<string, number>();
	let ends = 0;
	for (let v = 0; v + 1 < graph.offsets.length; v++) {
		for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc++) {
			const u = graph.targets[arc]!;
			const w = u === v ? 2 * graph.weights[arc]! : graph.weights[arc]!;
			strengths.set(v, (strengths.get(v) ?? 0) + w);
			ends += w;
			if (u !== v) weight.set(`${v} ${u}`, w);
		}
	}
	const size = members.length;
	const inSet = (set: number) => members.filter((_, i) => set & (1 << i));
	const total = (set: number) => inSet(set).reduce((sum, v) => sum + (strengths.get(v) ?? 0), 0);
	const between = (a: number, b: number) =>
		inSet(a).reduce((sum, v) => sum + inSet(b).reduce((s, u) => s + (weight.get(`${v} ${u}`) ?? 0), 0), 0);
	const good = new Map<number, boolean>();
	const check = (set: number): boolean => {
		if ((set & (set - 1)) === 0) return true;
		const known = good.get(set);
		if (known !== undefined) return known;
		let found = false;
		for (let part = (set - 1) & set; part > 0 && !found; part = (part - 1) & set) {
			const rest = set ^ part;
			const expected = (resolution * total(part) * total(rest)) / ends;
			found = between(part, rest) >= expected - 1e-9 && check(part) && check(rest);
		}
		good.set(set, found);
		return found;
	};
	return check((1 << size) - 1);
}

describe('Leiden', () => {
	test('every community of every level is connected', () => {
		const options = fc.record({
			resolution: fc.constantFrom(0.05, 0.5, 1, 3),
			rounds: fc.integer({ min: 2, max: 5 }),
			seed: fc.nat(99)
		});
		fc.assert(
			fc.property(anyGraph({ nodes: 60, edges: 150 }), options, ({ nodes, edges }, chosen) => {
				const graph = undirected(nodes, edges);
				for (const { community } of find(graph, chosen).levels)
					expect(disconnected(graph, community)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('also in graphs where communities hardly show', () => {
		for (const [mixing, seed] of [
			[0.4, 1],
			[0.7, 2],
			[1, 3]
		] as const) {
			// prettier-ignore
			const graph = plantedGraph({ nodes: 4000, edges: 12_000, communities: 40, mixing, seed });
			expect(disconnected(graph, find(graph).community)).toEqual([]);
		}
	});

	test('and holds together at the resolution asked for: γ-connected', () => {
		fc.assert(
			fc.property(
				anyGraph({ nodes: 9, edges: 20 }),
				fc.constantFrom(0.5, 1, 1.5),
				({ nodes, edges }, resolution) => {
					const graph = undirected(nodes, edges);
					const { community, count } = find(graph, { resolution });
					for (let c = 0; c < count; c++) {
						const members = Array.from(community.keys()).filter((v) => community[v] === c);
						expect(isGammaConnected(graph, members, resolution)).toBe(true);
					}
				}
			)
		);
	});

	test('once rounds gain no more, no node gains by another community, and no two communities by merging', () => {
		fc.assert(
			fc.property(anyGraph({ nodes: 25, edges: 70 }), fc.nat(99), ({ nodes, edges }, seed) => {
				const graph = undirected(nodes, edges);
				const { community, count, modularity: reached } = find(graph, { rounds: 100, seed });
				const at = (change: (c: number, v: number) => number) =>
					modularity(graph, community.map(change)) - reached;
				for (let v = 0; v < nodes; v++) {
					for (let to = 0; to < count; to++) expect(at((c, u) => (u === v ? to : c))).toBeLessThan(1e-6);
				}
				for (let a = 0; a < count; a++) {
					for (let b = 0; b < a; b++) expect(at((c) => (c === a ? b : c))).toBeLessThan(1e-6);
				}
			})
		);
	});

	test('more rounds never make it worse', () => {
		const graph = plantedGraph({ nodes: 2000, edges: 8000, communities: 25, mixing: 0.5, seed: 4 });
		const reached = [2, 3, 5, 20].map((rounds) => find(graph, { rounds }).modularity);
		reached.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(reached[i]!));
		expect(reached.at(-1)).toBeGreaterThan(reached[0]!);
	});
});
