import { NONE } from '#lib/analysis/trade-tables.ts';
import { decay } from './decay.ts';
import { integers, reals } from './growing-array.ts';
import { PairTable } from './pair-table.ts';

/** Days in which the recent mix halves. */
const RECENT = 60;

/**
 * HS headings of each entity, all of its time and lately. Entropy and drift are kept up to date in constant time:
 * sums of n log n, of squares and of the product of both mixes, of which one heading changes a term at a time.
 */
export class MixState {
	private readonly pairs = new PairTable();
	/** By pair: items ever, items lately as of `day`. */
	private readonly items = integers(0);
	private readonly recent = reals(0);
	private readonly day = integers(0);
	/** By entity: items, headings, and the sums, those of the recent mix as of `last`. */
	private readonly total = integers(0);
	private readonly kinds = integers(0);
	private readonly nLogN = reals(0);
	private readonly squares = reals(0);
	private readonly recentSquares = reals(0);
	private readonly product = reals(0);
	private readonly last = integers(0);

	learn(e: number, heading: number, day: number): void {
		if (e < 0) return;
		const known = this.pairs.length;
		const pair = this.pairs.add(e, heading);
		if (pair === known) this.kinds.add(e, 1);
		const n = this.items.get(pair);
		const lately = n === 0 ? 0 : this.recent.get(pair) * decay(day - this.day.get(pair), RECENT);
		const left = this.total.get(e) === 0 ? 0 : decay(day - this.last.get(e), RECENT);
		this.product.set(e, left * this.product.get(e) + lately + n + 1);
		this.recentSquares.set(e, left * left * this.recentSquares.get(e) + 2 * lately + 1);
		this.squares.add(e, 2 * n + 1);
		this.nLogN.add(e, nLogN(n + 1) - nLogN(n));
		this.total.add(e, 1);
		this.last.set(e, day);
		this.items.set(pair, n + 1);
		this.recent.set(pair, lately + 1);
		this.day.set(pair, day);
	}

	headings(e: number): number {
		return this.kinds.get(e);
	}

	/** Shannon entropy of its headings, in bits; NaN before its first item. */
	entropy(e: number): number {
		const n = e < 0 ? 0 : this.total.get(e);
		return n === 0 ? NaN : Math.max(0, (Math.log(n) - this.nLogN.get(e) / n) / Math.LN2);
	}

	/** 1 - cosine of its recent mix and that of all its time: 0 where nothing changes; NaN before its first item. */
	drift(e: number): number {
		if (e < 0 || this.total.get(e) === 0) return NaN;
		const cosine = this.product.get(e) / Math.sqrt(this.recentSquares.get(e) * this.squares.get(e));
		// What rounding leaves of nothing is nothing.
		return 1 - cosine < 1e-9 ? 0 : Math.min(1, 1 - cosine);
	}

	/** Cosine of its mix with a list of headings; NaN before its first item. */
	likeness(e: number, headings: readonly number[]): number {
		if (e < 0 || this.total.get(e) === 0 || headings.length === 0) return NaN;
		let [dot, own] = [0, 0];
		for (const heading of headings) {
			dot += this.itemsOf(e, heading);
			for (const other of headings) if (other === heading) own++;
		}
		return Math.min(1, dot / Math.sqrt(own * this.squares.get(e)));
	}

	private itemsOf(e: number, heading: number): number {
		const pair = this.pairs.find(e, heading);
		return pair === NONE ? 0 : this.items.get(pair);
	}
}

function nLogN(n: number): number {
	return n === 0 ? 0 : n * Math.log(n);
}
