import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { decay } from './decay.ts';
import { integers, reals } from './growing-array.ts';
import { PARTIES } from './outcome-state.ts';
import type { Party } from './outcome-state.ts';

/** A month, and a year: how often it declares now, against how often it did. */
const SHORT = 30;
const LONG = 365;
/** Declarations a month that both rates are drawn to, so that one after a silence is no burst. */
const PRIOR = 0.5;
/** A decayed count of a year as declarations in 30 days. */
const MONTHLY = (Math.LN2 * SHORT) / LONG;

/** When and how often each party has declared, role by role; a consignee that imports itself is an importer. */
export class ActivityState {
	private readonly tables: TradeTables;
	private readonly roles: Record<Party, ReturnType<typeof record>>;

	constructor(tables: TradeTables) {
		this.tables = tables;
		const length = tables.entities.ids.length;
		this.roles = {
			importer: record(length),
			exporter: record(length),
			broker: record(length),
			consignee: record(length)
		};
	}

	learn(s: number): void {
		const { shipments } = this.tables;
		for (const party of PARTIES) {
			const e = shipments[party][s];
			if (e === NONE || (party === 'consignee' && e === shipments.importer[s])) continue;
			const { first, last, count, short, long } = this.roles[party];
			const day = shipments.day[s];
			const gap = count.get(e) === 0 ? 0 : day - last.get(e);
			short.set(e, short.get(e) * decay(gap, SHORT) + 1);
			long.set(e, long.get(e) * decay(gap, LONG) + 1);
			if (count.get(e) === 0) first.set(e, day);
			last.set(e, day);
			count.add(e, 1);
		}
	}

	/** First and last declaration in a role, NEVER without. */
	first(party: Party, e: number): number {
		return this.roles[party].first.get(e);
	}

	last(party: Party, e: number): number {
		return this.roles[party].last.get(e);
	}

	count(party: Party, e: number): number {
		return this.roles[party].count.get(e);
	}

	/** Declarations in 30 days, recent ones counting most: a decayed count that halves every 30 days, as a rate. */
	rate(parties: readonly Party[], e: number, day: number): number {
		let rate = 0;
		for (const party of parties) {
			const { short, last } = this.roles[party];
			if (short.get(e) > 0) rate += Math.LN2 * short.get(e) * decay(day - last.get(e), SHORT);
		}
		return rate;
	}

	/** log2 of that rate over the one of a decay of a year: 0 is steady, 1 twice as much; a new firm's is high. */
	burst(parties: readonly Party[], e: number, day: number): number {
		let usual = 0;
		for (const party of parties) {
			const { long, last } = this.roles[party];
			if (long.get(e) > 0) usual += MONTHLY * long.get(e) * decay(day - last.get(e), LONG);
		}
		return Math.log2((this.rate(parties, e, day) + PRIOR) / (usual + PRIOR));
	}
}

function record(length: number) {
	return {
		first: integers(length, NEVER),
		last: integers(length, NEVER),
		count: integers(length),
		short: reals(length),
		long: reals(length)
	};
}
