import { decay } from './decay.ts';
import { integers, reals } from './growing-array.ts';

const HALF_LIFE = 180;

/** How much of what an entity declares is new to it (a partner, a code): a share in which old times fade. */
export class Novelty {
	private readonly fresh = reals(0);
	private readonly all = reals(0);
	private readonly last = integers(0);

	learn(e: number, isNew: boolean, day: number): void {
		const left = this.all.get(e) === 0 ? 0 : decay(day - this.last.get(e), HALF_LIFE);
		this.fresh.set(e, this.fresh.get(e) * left + (isNew ? 1 : 0));
		this.all.set(e, this.all.get(e) * left + 1);
		this.last.set(e, day);
	}

	/** 0..1, NaN before its first declaration. */
	share(e: number): number {
		return e < 0 || this.all.get(e) === 0 ? NaN : this.fresh.get(e) / this.all.get(e);
	}
}
