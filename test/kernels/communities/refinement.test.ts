import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { anyGraph, undirected } from '../../support/small-graphs.ts';
import { loadedMachine } from './loaded-machine.ts';

interface Refined {
	/** Nodes in the order that the machine has visited them. */
	order: number[];
	/** One of its members for each group. */
	group: number[];
}

/** One refinement of any partition, which searches come upon only now and then, by the machine itself. */
function refined(graph: Csr, community: number[], resolution: number, seed: number): Refined {
	const nodes = nodeCount(graph);
	const { machine, layout, ends, column, place } = loadedMachine(graph);
	const { communities, groups, queue } = layout;
	machine.setMeasure(ends === 0 ? 0 : resolution / ends, 0);
	const nodeAt: number[] = [];
	place.forEach((p, v) => (nodeAt[p] = v));
	nodeAt.forEach((v, p) => (column(communities)[p] = community[v]!));
	machine.startMoves();
	machine.startRefinement(layout.communityStrengths, layout.groupStrengths, layout.cuts);
	const rng = seededRng(seed);
	machine.seed(rng() * 2 ** 32, rng() * 2 ** 32);
	machine.lineUpShuffled();
	const order = Array.from(column(queue), (p) => nodeAt[p]!);
	expect(machine.refine(nodes)).toBe(0);
	return { order, group: Array.from(place, (p) => nodeAt[column(groups)[p]!]!) };
}

/** MergeNodesSubset of Traag et al. 2019 word by word, nothing remembered, taking the best merge. */
function refinedPlainly(graph: Csr, community: number[], resolution: number, order: number[]): number[] {
	const group = community.map((_, v) => v);
	const all = community.map((_, v) => v);
	const row = (v: number) =>
		Array.from({ length: graph.offsets[v + 1]! - graph.offsets[v]! }, (_, i) => graph.offsets[v]! + i);
	const strength = all.map((v) =>
		row(v).reduce((sum, arc) => sum + graph.weights[arc]! * (graph.targets[arc] === v ? 2 : 1), 0)
	);
	const chance = resolution / strength.reduce((a, b) => a + b, 0);
	const total = (set: number[]) => set.reduce((sum, v) => sum + strength[v]!, 0);
	const between = (set: number[], other: (u: number) => boolean) =>
		set
			.flatMap(row)
			.filter((arc) => other(graph.targets[arc]!))
			.reduce((sum, arc) => sum + graph.weights[arc]!, 0);
	const wellConnected = (set: number[], within: number[]) =>
		between(set, (u) => within.includes(u) && !set.includes(u)) >=
		chance * total(set) * (total(within) - total(set));
	for (const v of order) {
		const within = all.filter((u) => community[u] === community[v]);
		const membersOf = (g: number) => all.filter((u) => group[u] === g);
		if (membersOf(group[v]!).length > 1 || !wellConnected([v], within)) continue;
		let [best, most] = [v, 0];
		for (const g of new Set(row(v).map((arc) => group[graph.targets[arc]!]!))) {
			if (g === v || community[g] !== community[v] || !wellConnected(membersOf(g), within)) continue;
			const gain = between([v], (u) => group[u] === g) - chance * strength[v]! * total(membersOf(g));
			if (gain > most) [best, most] = [g, gain];
		}
		group[v] = best;
	}
	return group;
}

const partitioned = anyGraph({ nodes: 14, edges: 50 }).chain((graph) =>
	fc.record({
		graph: fc.constant(graph),
		community: fc.array(fc.nat(2), { minLength: graph.nodes, maxLength: graph.nodes }).map((labels) =>
			// The machine numbers communities below the count of nodes.
			labels.map((label) => label % graph.nodes)
		)
	})
);

test('refinement merges what the paper allows, best first, and nothing else', () => {
	const options = fc.record({ resolution: fc.constantFrom(0.3, 1, 2.5), seed: fc.nat(999) });
	fc.assert(
		fc.property(partitioned, options, ({ graph: { nodes, edges }, community }, { resolution, seed }) => {
			const graph = undirected(nodes, edges);
			const { order, group } = refined(graph, community, resolution, seed);
			expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
			expect(group).toEqual(refinedPlainly(graph, community, resolution, order));
		}),
		{ numRuns: 500 }
	);
});
