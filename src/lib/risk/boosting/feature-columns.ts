/** A table to learn from or to score, by column. */
export interface FeatureColumns {
	rows: number;
	columns: FeatureColumn[];
}

export interface FeatureColumn {
	name: string;
	/** A category is an integer from 0 up; NaN is unknown in either kind. */
	kind: 'numeric' | 'categorical';
	values: Float64Array;
}
