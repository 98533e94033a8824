import { NONE } from '#lib/analysis/trade-tables.ts';
import { integers } from './growing-array.ts';
import { PairTable } from './pair-table.ts';

/** When two things were first declared together, and how often since. */
export class PairHistory {
	private readonly pairs = new PairTable();
	private readonly firstDay = integers(0);
	private readonly times = integers(0);

	/** Returns whether they had never met; a pair with NONE is not learnt. */
	learn(a: number, b: number, day: number): boolean {
		if (a < 0 || b < 0) return false;
		const known = this.pairs.length;
		const entry = this.pairs.add(a, b);
		if (entry === known) this.firstDay.set(entry, day);
		this.times.add(entry, 1);
		return entry === known;
	}

	/** Days since they first met: 0 if they meet now, NaN where one of them is not named. */
	since(a: number, b: number, day: number): number {
		if (a < 0 || b < 0) return NaN;
		const entry = this.pairs.find(a, b);
		return entry === NONE ? 0 : day - this.firstDay.get(entry);
	}

	/** Times they met. */
	count(a: number, b: number): number {
		if (a < 0 || b < 0) return NaN;
		const entry = this.pairs.find(a, b);
		return entry === NONE ? 0 : this.times.get(entry);
	}
}
