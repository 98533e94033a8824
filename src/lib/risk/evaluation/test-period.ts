import type { Day } from '#lib/domain/day.ts';

/** The last 20% of time is judged. */
const TRAINING_SHARE = 0.8;

export interface TestPeriod {
	/** First day judged. */
	from: Day;
	to: Day;
	/** First judged row: shipments are in order of day. */
	firstRow: number;
}

/** @param days of all shipments, ascending, not empty */
export function testPeriod(days: Int32Array): TestPeriod {
	const first = days[0];
	const to = days[days.length - 1];
	const from = first + Math.ceil(TRAINING_SHARE * (to + 1 - first));
	let firstRow = days.length;
	while (firstRow > 0 && days[firstRow - 1] >= from) firstRow--;
	return { from, to, firstRow };
}

/** The last `length` days before `until`, of days in ascending order that all lie before it. */
export function lastDays(days: Int32Array, until: Day, length: number): TestPeriod {
	const from = until - length;
	let firstRow = days.length;
	while (firstRow > 0 && days[firstRow - 1] >= from) firstRow--;
	return { from, to: until - 1, firstRow };
}
