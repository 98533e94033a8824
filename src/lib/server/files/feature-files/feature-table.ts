/** Leading columns, which say what a row is of. */
export type KeyType = 'text' | 'day' | 'amount';
export type KeyCell = string | number | null;

export interface KeyColumn {
	name: string;
	/** `day`: ISO date, or null. */
	type: KeyType;
}

export interface FeatureRow {
	/** As many as there are key columns. */
	keys: readonly KeyCell[];
	/** As many as there are names; NaN is unknown. */
	values: ArrayLike<number>;
}

/** A table of feature values on its way out, in chunks: no more than one of them is held. */
export interface FeatureTable {
	/** What it is a table of; names the file. */
	what: 'shipments' | 'entities';
	keys: readonly KeyColumn[];
	/** Feature ids; each is one column. */
	names: readonly string[];
	/** Values are single precision. */
	single: boolean;
	chunks: AsyncIterable<FeatureRow[]>;
	/** What a reader should know, as metadata of formats that have some: feature set, analysis, as_of. */
	about: Readonly<Record<string, string>>;
}
