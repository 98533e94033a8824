import type { BinnedTable } from './binned-table.ts';
import { MOST_BINS } from './binning.ts';
import { STRIDE } from './histogram.ts';
import type { BoostingParameters } from './parameters.ts';

const ASCENDING: readonly number[] = Array.from({ length: MOST_BINS }, (_, bin) => bin);
const NO_BINS: readonly number[] = [];

export interface Sums {
	gradient: number;
	hessian: number;
	count: number;
}

/** How a leaf is best cut in two, and what is then on its left. */
export interface Split {
	feature: number;
	gain: number;
	/** goesLeft[bin] is 1 for bins that go left, that of missing values included. */
	goesLeft: Uint8Array;
	left: Sums;
	/** Added to lambda when the values of the two leaves are computed. */
	extraLambda: number;
}

/** The best cut of a leaf over the features; null where none gains and keeps the minima. Ties: first feature. */
export function bestSplit(
	histogram: Float64Array,
	table: BinnedTable,
	features: Uint32Array,
	total: Sums,
	parameters: BoostingParameters
): Split | null {
	let best: Split | null = null;
	for (const feature of features) {
		const bins = new Bins(histogram, table, feature);
		const search = new SplitSearch(bins, total, parameters);
		if (table.binnings[feature].kind === 'numeric') search.numeric();
		else search.categorical();
		const found = search.found(feature);
		if (found && (!best || found.gain > best.gain)) best = found;
	}
	return best;
}

export function leafValue({ gradient, hessian }: Sums, lambda: number): number {
	return hessian + lambda === 0 ? 0 : -gradient / (hessian + lambda);
}

/** A feature's part of a histogram. */
class Bins {
	/** Without that of missing values. */
	readonly size: number;
	readonly #histogram: Float64Array;
	readonly #from: number;

	constructor(histogram: Float64Array, table: BinnedTable, feature: number) {
		this.#histogram = histogram;
		this.#from = table.starts[feature] * STRIDE;
		this.size = table.binnings[feature].bins;
	}

	gradient(bin: number): number {
		return this.#histogram[this.#from + STRIDE * bin];
	}

	hessian(bin: number): number {
		return this.#histogram[this.#from + STRIDE * bin + 1];
	}

	count(bin: number): number {
		return this.#histogram[this.#from + STRIDE * bin + 2];
	}
}

class SplitSearch {
	readonly #bins: Bins;
	readonly #total: Sums;
	readonly #parameters: BoostingParameters;
	#lambda: number;
	#gain: number;
	#left: Sums = { gradient: 0, hessian: 0, count: 0 };
	#goesLeft: Uint8Array | null = null;

	constructor(bins: Bins, total: Sums, parameters: BoostingParameters) {
		this.#bins = bins;
		this.#total = total;
		this.#parameters = parameters;
		this.#lambda = parameters.lambda;
		this.#gain = parameters.minGain;
	}

	found(feature: number): Split | null {
		if (!this.#goesLeft) return null;
		const extraLambda = this.#lambda - this.#parameters.lambda;
		return { feature, gain: this.#gain, goesLeft: this.#goesLeft, left: this.#left, extraLambda };
	}

	/** Every cut of the ordered bins, with missing values once on the right and, where there are any, on the left. */
	numeric(): void {
		const missing = this.#bins.size;
		const hasMissing = this.#bins.count(missing) > 0;
		this.#scan(ASCENDING, NO_BINS, hasMissing ? missing : missing - 1, 1);
		if (hasMissing) this.#scan(ASCENDING, [missing], missing - 1, 1);
	}

	/**
	 * Few categories: each against the rest. Many: in the order of their gradient, where the best cut into two sets
	 * is a cut of the order (Fisher 1958), from either end.
	 */
	categorical(): void {
		const { categoryLambda, categorySmoothing, maxCategories, minDataInCategoryGroup } = this.#parameters;
		const present = Array.from({ length: this.#bins.size }, (_, bin) => bin).filter(
			(bin) => this.#bins.count(bin) > 0
		);
		if (present.length <= 4) {
			for (const bin of present) this.#scan([bin], NO_BINS, 1, 1);
			return;
		}
		this.#lambda += categoryLambda;
		const slope = (bin: number) => this.#bins.gradient(bin) / (this.#bins.hessian(bin) + categorySmoothing);
		const order = present.filter((bin) => this.#bins.count(bin) >= categorySmoothing);
		order.sort((a, b) => slope(a) - slope(b) || a - b);
		const most = Math.min(maxCategories, Math.ceil(order.length / 2));
		this.#scan(order, NO_BINS, most, minDataInCategoryGroup);
		this.#scan(order.toReversed(), NO_BINS, most, minDataInCategoryGroup);
	}

	/**
	 * Moves bins to the left one by one and keeps the best cut seen.
	 * @param always bins on the left from the start
	 * @param most bins of `order` that may go left
	 * @param group rows that must have moved between two cuts looked at
	 */
	#scan(order: readonly number[], always: readonly number[], most: number, group: number): void {
		const { minDataInLeaf, minHessianInLeaf } = this.#parameters;
		const bins = this.#bins;
		const total = this.#total;
		const parent = score(total.gradient, total.hessian, this.#lambda);
		let [gradient, hessian, count, moved, bestCut] = [0, 0, 0, 0, -1];
		for (const bin of always) {
			gradient += bins.gradient(bin);
			hessian += bins.hessian(bin);
			count += bins.count(bin);
		}
		for (let i = 0; i < most; i++) {
			const bin = order[i];
			gradient += bins.gradient(bin);
			hessian += bins.hessian(bin);
			count += bins.count(bin);
			moved += bins.count(bin);
			if (count < minDataInLeaf || hessian < minHessianInLeaf || moved < group) continue;
			if (total.count - count < minDataInLeaf || total.hessian - hessian < minHessianInLeaf) break;
			moved = 0;
			const gain =
				score(gradient, hessian, this.#lambda) +
				score(total.gradient - gradient, total.hessian - hessian, this.#lambda) -
				parent;
			if (gain <= this.#gain) continue;
			this.#gain = gain;
			this.#left = { gradient, hessian, count };
			bestCut = i;
		}
		if (bestCut === -1) return;
		this.#goesLeft = new Uint8Array(MOST_BINS);
		for (const bin of always) this.#goesLeft[bin] = 1;
		for (let i = 0; i <= bestCut; i++) this.#goesLeft[order[i]] = 1;
	}
}

function score(gradient: number, hessian: number, lambda: number): number {
	return (gradient * gradient) / (hessian + lambda);
}
