import { dayOf, isoOf, type Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';

/** Ramadan and the feast after it, by the calendar of the country (first day, last day). */
const RAMADAN: readonly (readonly [string, string])[] = [
	['2024-03-12', '2024-04-10'],
	['2025-03-02', '2025-03-31']
];
/** Declarations by weekday from Sunday on; offices clear a little at weekends. */
const WEEKDAYS = [0.1, 1.05, 1.1, 1.1, 1.05, 0.95, 0.28];
/** Months from January on: summer closure in August, stocking up before year end. */
const MONTHS = [0.92, 0.94, 1.02, 1, 1.03, 1.05, 1, 0.78, 1.02, 1.07, 1.1, 1.08];
const BEFORE_RAMADAN = 40;

/** Busyness of each day, and draws of days by it. */
export class Calendar {
	readonly from: Day;
	readonly to: Day;
	readonly #running: Float64Array;

	constructor(from: Day, to: Day) {
		this.from = from;
		this.to = to;
		this.#running = new Float64Array(to - from + 2);
		for (let day = from; day <= to; day++) {
			this.#running[day - from + 1] = (this.#running[day - from] as number) + busyness(day);
		}
	}

	/** Share of the world's business that falls into [from, to]. */
	share(from: Day, to: Day): number {
		return (this.#before(to + 1) - this.#before(from)) / (this.#running[this.#running.length - 1] as number);
	}

	/** A day in [from, to], cut to the world, by busyness; `from` where nothing is left. */
	draw(rng: Rng, from: Day, to: Day): Day {
		const low = Math.max(this.from, from);
		const high = Math.min(this.to, to);
		if (high <= low) return Math.min(this.to, Math.max(this.from, low));
		const start = this.#before(low);
		const target = start + rng() * (this.#before(high + 1) - start);
		let a = low;
		let b = high;
		while (a < b) {
			const middle = (a + b) >> 1;
			if (this.#before(middle + 1) > target) b = middle;
			else a = middle + 1;
		}
		return a;
	}

	#before(day: Day): number {
		const at = Math.min(this.#running.length - 1, Math.max(0, day - this.from));
		return this.#running[at] as number;
	}
}

function busyness(day: Day): number {
	const date = new Date(`${isoOf(day)}T00:00:00Z`);
	let level = (WEEKDAYS[date.getUTCDay()] as number) * (MONTHS[date.getUTCMonth()] as number);
	for (const [first, last] of RAMADAN) {
		if (day >= dayOf(first) && day <= dayOf(last)) level *= 0.8;
		else if (day >= dayOf(first) - BEFORE_RAMADAN && day < dayOf(first)) level *= 1.15;
	}
	return level;
}
