import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { project } from '#lib/analysis/projection.ts';
import { TAKEOVER_DAYS } from '#lib/analysis/tenure.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { TieState } from '#lib/features/past/tie-state.ts';
import { SmallWorld } from '../../support/small-world.ts';

const PHONE = '+212600000001';
const END = '2022-06-30';
const after = (days: number) => new Date((dayOf(END) + days) * 86_400_000).toISOString().slice(0, 10);
const world = () => new SmallWorld().firm('A').firm('B').firm('C');

function linked(tables: TradeTables, firm: string, day: string): string[] {
	const ties = new TieState(tables);
	// Read on the way too: what a reader cached must not outlive the tie.
	for (const at of ['2021-01-01', '2022-01-01', day]) {
		ties.advanceTo(dayOf(at));
		for (const id of ['A', 'B', 'C']) ties.neighbours(tables.entities.ids.indexOf(id));
	}
	return ties.neighbours(tables.entities.ids.indexOf(firm)).map(({ entity }) => tables.entities.ids[entity]);
}

/** Whether a walk of two steps in the projection leads from one firm to the other. */
function meet(tables: TradeTables, from: string, to: string): boolean {
	const { offsets, targets } = project(tables);
	const next = (node: number) => [...targets.subarray(offsets[node], offsets[node + 1])];
	const [start, goal] = [from, to].map((id) => tables.entities.ids.indexOf(id));
	return next(start).some((via) => next(via).includes(goal));
}

describe('ties that ended', () => {
	test('a number given to a stranger long after links no one; one taken over soon links both for good', () => {
		for (const [gap, expected] of [
			[TAKEOVER_DAYS, ['A']],
			[TAKEOVER_DAYS + 1, []]
		] as const) {
			const tables = world()
				.shares('A', PHONE, 'Phone', '2020-01-01', END)
				.shares('B', PHONE, 'Phone', after(gap))
				.build();
			expect(linked(tables, 'B', '2026-01-01')).toEqual(expected);
			expect(meet(tables, 'A', 'B')).toBe(expected.length > 0);
		}
	});

	test('a number held again after a gap links its new holders alone, under the same id', () => {
		const tables = world()
			.shares('A', PHONE, 'Phone', '2020-01-01', END)
			.shares('C', PHONE, 'Phone', '2024-01-01')
			.shares('B', PHONE, 'Phone', '2024-02-01')
			.build();
		expect(tables.identifiers.ids).toEqual([PHONE, PHONE]);
		expect(linked(tables, 'B', '2026-01-01')).toEqual(['C']);
		expect([meet(tables, 'A', 'B'), meet(tables, 'C', 'B')]).toEqual([false, true]);
	});

	test('a person who left long ago does not tie its old firm to its new one', () => {
		for (const [gap, expected] of [
			[TAKEOVER_DAYS, ['A', 'C']],
			[TAKEOVER_DAYS + 1, []]
		] as const) {
			const tables = world()
				.role('P', 'A', '2020-01-01', END)
				.role('P', 'C', '2020-02-01', END)
				.role('P', 'B', after(gap))
				.build();
			expect(linked(tables, 'B', '2026-01-01').toSorted()).toEqual(expected);
			expect(linked(tables, 'A', END)).toEqual(['C']);
			expect(meet(tables, 'A', 'B')).toBe(expected.length > 0);
		}
	});
});
