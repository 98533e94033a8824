import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { ReplayTally, flagOf, replayDays } from '#lib/risk/evaluation/replay.ts';
import type { RingCourse } from '#lib/risk/evaluation/replay.ts';

const members = ['a', 'b', 'c', 'd'];
const course = (change: Partial<RingCourse> = {}): RingCourse => ({
	ring: { id: 'R1', typology: 'phoenix', difficulty: 'easy', organisations: new Set(members) },
	days: [10, 20, 30, 40],
	evaded: [1, 2, 3, 4],
	firstSeen: new Map(members.map((id, i) => [id, 5 + 10 * i])),
	...change
});
const nobody = new Set<string>();

describe('monthly replays', () => {
	test('begin with a quarter behind them and end with the world', () => {
		const days = Int32Array.of(dayOf('2024-01-15'), dayOf('2024-12-02'));
		expect(replayDays(days).map(isoOf)).toEqual([
			...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2024-${month}-01`)
		]);
		expect(replayDays(Int32Array.of(dayOf('2024-11-20'), dayOf('2025-02-01'))).map(isoOf)).toEqual([
			'2025-02-01'
		]);
	});

	test('a ring is held to the organisations it has so far', () => {
		const early = { clusters: [['a', 'b']], top: nobody };
		expect(flagOf(course(), early, 16, 1)).toBe('case');
		expect(flagOf(course(), { clusters: [['a', 'x', 'y', 'z']], top: nobody }, 16, 1)).toBeNull();
		// On the eve of its second organisation there is one firm, and no ring.
		expect(flagOf(course(), early, 15, 1)).toBeNull();
	});

	test('clusters past the first 2R do not count', () => {
		const others = [['x', 'y'], ['v', 'w'], members];
		expect(flagOf(course(), { clusters: others, top: nobody }, 99, 1)).toBeNull();
		expect(flagOf(course(), { clusters: others, top: nobody }, 99, 2)).toBe('case');
	});

	test('half of the organisations in the top flag it, and two at least', () => {
		expect(flagOf(course(), { clusters: [], top: new Set(['a', 'd']) }, 99, 1)).toBe('list');
		expect(flagOf(course(), { clusters: [], top: new Set(['a']) }, 16, 1)).toBeNull();
		expect(flagOf(course(), { clusters: [], top: new Set(['a']) }, 99, 1)).toBeNull();
	});

	test('early is before half of the illicit shipments; revenue is counted after the flag', () => {
		const found = { clusters: [members], top: nobody };
		const flaggedOn = (morning: number) => {
			const tally = new ReplayTally([course()]);
			tally.take(morning - 1, { clusters: [], top: nobody });
			tally.take(morning, found);
			tally.take(99, { clusters: [], top: nobody });
			return tally.figures();
		};
		expect(flaggedOn(20)).toMatchObject({ early: { found: 1 }, revenueOfEarly: 1, revenueAfterFlag: 0.9 });
		// Two of four were declared before that morning.
		expect(flaggedOn(21)).toMatchObject({ early: { found: 0 }, revenueOfEarly: 0, revenueAfterFlag: 0.7 });
		expect(flaggedOn(21).flagged).toEqual({ found: 1, of: 1, share: 1 });
	});

	test('what is only on the list is no case yet', () => {
		const tally = new ReplayTally([course()]);
		tally.take(16, { clusters: [], top: new Set(['a', 'b']) });
		tally.take(35, { clusters: [members], top: nobody });
		expect(tally.figures()).toMatchObject({ early: { found: 1 }, earlyCases: { found: 0 } });
	});

	test('a ring that has not begun cannot be flagged, and one without illicit shipments is none', () => {
		const tally = new ReplayTally([course({ days: [50], evaded: [1] }), course({ days: [], evaded: [] })]);
		tally.take(40, { clusters: [members], top: nobody });
		expect(tally.figures().flagged).toEqual({ found: 0, of: 1, share: 0 });
	});
});
