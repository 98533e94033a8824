import type { Day } from '#lib/domain/day.ts';
import type { Streams } from '../stream.ts';
import { normal } from '../draw.ts';
import { EXCHANGE_RATES } from './countries.ts';

const WEEK = 7;
const WEEKLY_STEP = 0.004;

/** Dirhams for one unit of a currency on a day: a weekly walk about the level of the start. */
export function makeRates(streams: Streams, from: Day, to: Day): (currency: string, day: Day) => number {
	const weeks = Math.ceil((to - from + 1) / WEEK) + 1;
	const walks = new Map<string, number[]>();
	for (const [currency, level] of Object.entries(EXCHANGE_RATES)) {
		const rng = streams(`rate ${currency}`);
		const walk: number[] = [];
		let log = 0;
		for (let week = 0; week < weeks; week++) {
			walk.push(currency === 'MAD' ? 1 : Math.round(level * Math.exp(log) * 10_000) / 10_000);
			log = log * 0.97 + normal(rng, 0, WEEKLY_STEP);
		}
		walks.set(currency, walk);
	}
	return (currency, day) => walks.get(currency)?.[Math.floor((day - from) / WEEK)] ?? 1;
}
