import type { FeatureColumn } from './feature-columns.ts';
import type { BoostingParameters } from './parameters.ts';

/** Most bins of a column, that of missing values included: bins are bytes. */
export const MOST_BINS = 256;

/**
 * How a column's values fall into bins 0 .. bins - 1. Numeric: ordered, bin b holds values up to uppers[b].
 * Categorical: bin b is category categories[b]; those too rare for a bin, or not seen in training, count as missing.
 */
export interface Binning {
	kind: FeatureColumn['kind'];
	/** Without the bin of missing values, which is number `bins`. */
	bins: number;
	uppers: Float64Array;
	categories: Int32Array;
}

type BinParameters = Pick<BoostingParameters, 'maxBins' | 'minDataInBin'>;

export function binningOf(column: FeatureColumn, parameters: BinParameters): Binning {
	return column.kind === 'numeric'
		? numericBinning(column.values, parameters)
		: categoricalBinning(column.values, parameters);
}

/** Bin of every value; missing ones get bin `binning.bins`. */
export function binned(values: Float64Array, binning: Binning): Uint8Array {
	return binning.kind === 'numeric' ? binnedNumbers(values, binning) : binnedCategories(values, binning);
}

function binnedNumbers(values: Float64Array, { uppers, bins }: Binning): Uint8Array {
	const result = new Uint8Array(values.length);
	for (let row = 0; row < values.length; row++) {
		const value = values[row];
		if (Number.isNaN(value)) {
			result[row] = bins;
			continue;
		}
		let low = 0;
		let high = bins - 1;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (value <= uppers[middle]) high = middle;
			else low = middle + 1;
		}
		result[row] = low;
	}
	return result;
}

function binnedCategories(values: Float64Array, { categories, bins }: Binning): Uint8Array {
	const binOf = new Map([...categories].map((category, bin) => [category, bin]));
	return Uint8Array.from(values, (value) => binOf.get(value) ?? bins);
}

function numericBinning(values: Float64Array, { maxBins, minDataInBin }: BinParameters): Binning {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const distinct: number[] = [];
	const counts: number[] = [];
	for (const value of sorted) {
		if (distinct.length > 0 && distinct[distinct.length - 1] === value) counts[counts.length - 1]++;
		else {
			distinct.push(value);
			counts.push(1);
		}
	}
	const lasts =
		distinct.length <= maxBins
			? lastsOfSparse(counts, minDataInBin)
			: lastsOfDense(counts, sorted.length, maxBins);
	const uppers = Float64Array.from([
		...lasts.map((i) => between(distinct[i], distinct[i + 1])),
		Number.MAX_VALUE
	]);
	return { kind: 'numeric', bins: uppers.length, uppers, categories: new Int32Array(0) };
}

/** Few distinct values: each its own bin, but for those with too little data. Gives the last value of each bin. */
function lastsOfSparse(counts: number[], least: number): number[] {
	const lasts: number[] = [];
	let inBin = 0;
	for (let i = 0; i + 1 < counts.length; i++) {
		inBin += counts[i];
		if (inBin < least) continue;
		lasts.push(i);
		inBin = 0;
	}
	return lasts;
}

/** Many: bins of like size; a value more frequent than a bin's share has a bin of its own (LightGBM's greedy). */
function lastsOfDense(counts: number[], total: number, maxBins: number): number[] {
	const isBig = counts.map((count) => count >= total / maxBins);
	let restBins = maxBins - isBig.filter(Boolean).length;
	let rest = total - counts.reduce((sum, count, i) => (isBig[i] ? sum + count : sum), 0);
	let mean = rest / restBins;
	const lasts: number[] = [];
	let inBin = 0;
	for (let i = 0; i + 1 < counts.length && lasts.length < maxBins - 1; i++) {
		if (!isBig[i]) rest -= counts[i];
		inBin += counts[i];
		if (!isBig[i] && inBin < mean && !(isBig[i + 1] && inBin >= Math.max(1, mean / 2))) continue;
		lasts.push(i);
		inBin = 0;
		if (!isBig[i]) mean = rest / --restBins;
	}
	return lasts;
}

/** The middle, or the lower one where rounding would put the middle on the upper. */
function between(low: number, high: number): number {
	const middle = low + (high - low) / 2;
	return middle < high ? middle : low;
}

function categoricalBinning(values: Float64Array, { maxBins }: BinParameters): Binning {
	const counts = new Map<number, number>();
	for (const value of values) if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, maxBins);
	const categories = Int32Array.from(frequent, ([category]) => category);
	return { kind: 'categorical', bins: categories.length, uppers: new Float64Array(0), categories };
}
