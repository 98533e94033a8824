import { binned, binningOf } from './binning.ts';
import type { Binning } from './binning.ts';
import type { FeatureColumns } from './feature-columns.ts';
import type { BoostingParameters } from './parameters.ts';

/** A training table as bytes. */
export interface BinnedTable {
	rows: number;
	binnings: Binning[];
	/** Bin of each row, one array a feature. */
	bins: Uint8Array[];
	/** Where a feature's bins begin in a histogram: each has binnings[f].bins + 1, the last for missing values. */
	starts: Uint32Array;
	/** Bins of all features. */
	size: number;
}

export function binTable({ rows, columns }: FeatureColumns, parameters: BoostingParameters): BinnedTable {
	const binnings = columns.map((column) => binningOf(column, parameters));
	const starts = new Uint32Array(columns.length);
	let size = 0;
	binnings.forEach(({ bins }, f) => {
		starts[f] = size;
		size += bins + 1;
	});
	return { rows, binnings, bins: columns.map(({ values }, f) => binned(values, binnings[f])), starts, size };
}
