import { integers, reals } from './growing-array.ts';

/** Items below which nothing is usual yet, and above which the oldest are forgotten, since rates change by law. */
const ENOUGH = 5;
const MEMORY = 50;

/** The usual share of duty or tax of each code: a running mean of about the last 50 items. */
export class UsualRate {
	private readonly mean = reals(0);
	private readonly count = integers(0);

	learn(code: number, rate: number): void {
		if (Number.isNaN(rate)) return;
		this.count.add(code, 1);
		const weight = 1 / Math.min(MEMORY, this.count.get(code));
		this.mean.add(code, (rate - this.mean.get(code)) * weight);
	}

	/** NaN where too few items are known. */
	of(code: number): number {
		return this.count.get(code) < ENOUGH ? NaN : this.mean.get(code);
	}
}
