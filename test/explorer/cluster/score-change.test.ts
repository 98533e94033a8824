import { expect, test } from 'vitest';
import type { Counterfactual } from '#lib/domain/cluster-evidence.ts';
import { scoreChanges } from '#lib/explorer/cluster/score-change.ts';

const without = (score: number): Counterfactual => ({
	without: { kind: 'outcomes', inspected: 2, offences: 1 },
	score
});

test('lines run between the score as it is and as it would be', () => {
	const { before, digits, changes } = scoreChanges(0.81, [without(0.34), without(0.9)]);
	expect([before, digits]).toEqual([81, 0]);
	expect(changes.map(({ after, from, to, lowers }) => [after, from, to, lowers])).toEqual([
		[34, 34, 81, true],
		[90, 81, 90, false]
	]);
});

test('a change that whole numbers would hide is written with a digit more, in the whole list', () => {
	expect(scoreChanges(0.994, [without(0.4), without(0.986)]).digits).toBe(1);
	expect(scoreChanges(0.994, [without(0.4), without(0.98)]).digits).toBe(0);
});

test('nothing to think away, nothing to draw', () => {
	expect(scoreChanges(0.5, []).changes).toEqual([]);
});
