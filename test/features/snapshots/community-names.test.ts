import { expect, test } from 'vitest';
import { CommunityNames } from '#lib/features/snapshots/community-names.ts';

test('a community keeps its name with most of its members; what has no forerunner gets the next', () => {
	const names = new CommunityNames();
	expect([...names.name([1, 2, 3, 4, 5], [0, 0, 0, 1, 1], 2)]).toEqual([0, 1]);
	// Numbered the other way round, one has gone over, and three have come.
	expect([...names.name([1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 0, 0, 0, 2, 2, 0], 3)]).toEqual([1, 0, 2]);
});

test('where one splits, the larger part keeps the name; where two merge, the name of the larger stays', () => {
	const names = new CommunityNames();
	names.name([1, 2, 3, 4, 5], [0, 0, 0, 0, 0], 1);
	expect([...names.name([1, 2, 3, 4, 5], [0, 0, 1, 1, 1], 2)]).toEqual([1, 0]);
	expect([...names.name([1, 2, 3, 4, 5], [0, 0, 0, 0, 0], 1)]).toEqual([0]);
	// A name that was given up does not come back.
	expect([...names.name([1, 2, 3, 4, 5], [0, 0, 1, 1, 1], 2)]).toEqual([2, 0]);
});
