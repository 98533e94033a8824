import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseClusters } from '#lib/risk/clusters/choose-clusters.ts';
import { MOST_MEMBERS } from '#lib/risk/clusters/cluster-size.ts';
import { clusterTree } from '#lib/risk/clusters/cluster-tree.ts';
import { EvidenceGraph } from '#lib/risk/clusters/evidence-graph.ts';

const candidate = (score: number, ...members: number[]) => ({ score, members });

describe('of groups that overlap', () => {
	test('the one with the higher score stands', () => {
		const [small, large, other] = [candidate(0.6, 1, 2, 3), candidate(0.7, 1, 2, 3, 4), candidate(0.3, 8, 9)];
		expect(chooseClusters([small, large, other], 0.1)).toEqual([large, other]);
	});

	test('two may share one of three: a broker serves two schemes', () => {
		const [a, b, c] = [candidate(0.9, 1, 2, 3), candidate(0.8, 3, 4, 5), candidate(0.7, 3, 9)];
		expect(chooseClusters([a, b, c], 0.1)).toEqual([a, b]);
	});

	test('none under the least score is chosen, and the order of candidates is of no account', () => {
		const one = fc.record({
			score: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
			members: fc
				.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 })
				.map((list) => list.sort((x, y) => x - y))
		});
		const groups = fc.uniqueArray(one, { selector: ({ members }) => members.join(), maxLength: 20 });
		fc.assert(
			fc.property(groups, (candidates) => {
				const chosen = chooseClusters(candidates, 0.25);
				expect(chosen.every(({ score }) => score >= 0.25)).toBe(true);
				expect(chooseClusters([...candidates].reverse(), 0.25)).toEqual(chosen);
				for (const [i, { members }] of chosen.entries()) {
					for (const other of chosen.slice(0, i)) {
						const shared = members.filter((e) => other.members.includes(e)).length;
						expect(shared / Math.min(members.length, other.members.length)).toBeLessThanOrEqual(0.34);
					}
				}
			})
		);
	});
});

describe('the tree of groups', () => {
	test('joins what is bound most first', () => {
		const graph = new EvidenceGraph();
		graph.add(1, 2, 0.9);
		graph.add(2, 3, 0.5);
		graph.add(7, 8, 0.6);
		expect(clusterTree(graph)).toEqual([
			[1, 2],
			[7, 8],
			[1, 2, 3]
		]);
	});

	test('groups are nested or apart, of two members at least and not too many', () => {
		const bond = fc.tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0.06, max: 0.99, noNaN: true }));
		fc.assert(
			fc.property(fc.array(bond, { maxLength: 120 }), (bonds) => {
				const graph = new EvidenceGraph();
				for (const [a, b, probability] of bonds) graph.add(a, b, probability);
				const groups = clusterTree(graph).map((members) => new Set(members));
				for (const [i, group] of groups.entries()) {
					expect(group.size).toBeGreaterThanOrEqual(2);
					expect(group.size).toBeLessThanOrEqual(MOST_MEMBERS);
					for (const earlier of groups.slice(0, i)) {
						const shared = [...earlier].filter((e) => group.has(e)).length;
						expect([0, earlier.size]).toContain(shared);
					}
				}
			})
		);
	});

	test('evidence on one pair adds up as a noisy or, and weak evidence is left out', () => {
		const graph = new EvidenceGraph();
		graph.add(1, 2, 0.5);
		graph.add(2, 1, 0.5);
		graph.add(1, 3, 0.01);
		expect(graph.bondsOf(1)).toEqual(new Map([[2, 0.75]]));
		expect(graph.nodes).toEqual([1, 2]);
	});
});
