import type { Day } from '#lib/domain/day.ts';

export const CADENCES = ['weekly', 'monthly', 'quarterly'] as const;
/** Mondays, firsts of a month, firsts of a quarter: of the calendar, so that no row says when a snapshot is taken. */
export type Cadence = (typeof CADENCES)[number];

const MS_PER_DAY = 86_400_000;

/** Days of the cadence after `first`, for something must be known, up to and with `last`. */
export function snapshotDays(first: Day, last: Day, cadence: Cadence): Day[] {
	const days: Day[] = [];
	for (let day = nextDay(first, cadence); day <= last; day = nextDay(day, cadence)) days.push(day);
	return days;
}

/** The first day of the cadence strictly after `day`. */
function nextDay(day: Day, cadence: Cadence): Day {
	// 1970-01-05 was a Monday.
	if (cadence === 'weekly') return day + 7 - ((((day - 4) % 7) + 7) % 7);
	const date = new Date(day * MS_PER_DAY);
	const months = cadence === 'monthly' ? 1 : 3 - (date.getUTCMonth() % 3);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MS_PER_DAY;
}
