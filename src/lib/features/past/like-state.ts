import { integers } from './growing-array.ts';

/** Declarations below which an entity is compared with no one, and others it takes to compare with. */
const LEAST_DECLARATIONS = 4;
const LEAST_OTHERS = 10;
/** Sizes that are told apart: 4 to 7 declarations, 8 to 15, and so on. */
const SIZES = 24;
const LEAST_SPREAD = 0.05;
const Z_LIMIT = 8;

/**
 * How often something holds of an entity's declarations, beside others of the same role and size: a broker of a
 * thousand clients is held against brokers of a thousand, so that being big surprises no one.
 */
export class LikeState {
	private readonly declarations = integers(0);
	private readonly holding = integers(0);
	/** Of each size: entities, sum of their shares, and of the squares. */
	private readonly entities = new Float64Array(SIZES);
	private readonly sum = new Float64Array(SIZES);
	private readonly squares = new Float64Array(SIZES);

	/** One more declaration of `e`, of which it holds or not. */
	learn(e: number, holds: boolean): void {
		this.count(e, -1);
		this.declarations.add(e, 1);
		if (holds) this.holding.add(e, 1);
		this.count(e, 1);
	}

	/** Standard deviations of its share over the mean of its like, within -8..8; NaN with too few of either. */
	surprise(e: number): number {
		const n = e < 0 ? 0 : this.declarations.get(e);
		if (n < LEAST_DECLARATIONS) return NaN;
		const size = sizeOf(n);
		const share = this.holding.get(e) / n;
		const others = this.entities[size] - 1;
		if (others < LEAST_OTHERS) return NaN;
		// Without itself: a group of ten would hide its one outlier.
		const mean = (this.sum[size] - share) / others;
		const variance = (this.squares[size] - share * share) / others - mean * mean;
		const z = (share - mean) / Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, variance)));
		return Math.max(-Z_LIMIT, Math.min(Z_LIMIT, z));
	}

	private count(e: number, sign: 1 | -1): void {
		const n = this.declarations.get(e);
		if (n < LEAST_DECLARATIONS) return;
		const size = sizeOf(n);
		const share = this.holding.get(e) / n;
		this.entities[size] += sign;
		this.sum[size] += sign * share;
		this.squares[size] += sign * share * share;
	}
}

function sizeOf(declarations: number): number {
	return Math.min(SIZES - 1, Math.floor(Math.log2(declarations)));
}
