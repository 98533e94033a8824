import { NONE } from '#lib/analysis/trade-tables.ts';
import { integers } from './growing-array.ts';
import { PairTable } from './pair-table.ts';

/**
 * How surprising `b` is with `a`, in bits: -log2 of its share among what came with `a`, drawn by one observation to its
 * share overall (Shannon 1948; interpolated as in Jelinek and Mercer 1980).
 */
export class Rarity {
	private readonly pairs = new PairTable();
	private readonly together = integers(0);
	private readonly ofA = integers(0);
	private readonly ofB = integers(0);
	private total = 0;
	private kinds = 0;

	learn(a: number, b: number): void {
		if (a < 0 || b < 0) return;
		this.together.add(this.pairs.add(a, b), 1);
		this.ofA.add(a, 1);
		if (this.ofB.get(b) === 0) this.kinds++;
		this.ofB.add(b, 1);
		this.total++;
	}

	/** NaN where either is not named. */
	bits(a: number, b: number): number {
		if (a < 0 || b < 0) return NaN;
		const pair = this.pairs.find(a, b);
		const overall = (this.ofB.get(b) + 1) / (this.total + this.kinds + 1);
		const share = ((pair === NONE ? 0 : this.together.get(pair)) + overall) / (this.ofA.get(a) + 1);
		return Math.max(0, -Math.log2(share));
	}
}
