import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherGroups } from '#lib/typologies/gather-groups.ts';
import type { Bond } from '#lib/typologies/gather-groups.ts';

const clique = (members: number[], weight: number): Bond[] =>
	members.flatMap((a, i) => members.slice(i + 1).map((b) => ({ a, b, weight })));

describe('groups by what binds them', () => {
	test('a chain holds together, each tied to the next', () => {
		const bonds = [0, 1, 2, 3, 4].map((a) => ({ a, b: a + 1, weight: 1 }));
		expect(gatherGroups(bonds, 0.2, 25)).toEqual([[0, 1, 2, 3, 4, 5]]);
	});

	test('one thread does not join two rings', () => {
		const bonds = [...clique([0, 1, 2, 3], 1), ...clique([4, 5, 6, 7], 1), { a: 3, b: 4, weight: 0.4 }];
		expect(gatherGroups(bonds, 0.2, 25)).toEqual([
			[0, 1, 2, 3],
			[4, 5, 6, 7]
		]);
	});

	test('bonds of one pair add up, in whatever order they come', () => {
		const bonds = [
			{ a: 1, b: 2, weight: 0.1 },
			{ a: 1, b: 2, weight: 0.15 }
		];
		expect(gatherGroups(bonds, 0.2, 25)).toEqual([[1, 2]]);
	});

	test('no group is larger than it may be, none has one member, nobody is in two', () => {
		const bond = fc.record({
			a: fc.integer({ min: 0, max: 30 }),
			b: fc.integer({ min: 31, max: 60 }),
			weight: fc.double({ min: 0, max: 2, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(bond, { maxLength: 150 }), fc.integer({ min: 2, max: 12 }), (bonds, most) => {
				const groups = gatherGroups(bonds, 0.1, most);
				for (const group of groups) expect(group.length).toBeGreaterThanOrEqual(2);
				for (const group of groups) expect(group.length).toBeLessThanOrEqual(most);
				const all = groups.flat();
				expect(new Set(all).size).toBe(all.length);
				expect(gatherGroups([...bonds].reverse(), 0.1, most)).toHaveLength(groups.length);
			})
		);
	});
});
