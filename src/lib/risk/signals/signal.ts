import type { NodeRef } from '#lib/domain/graph.ts';

/** Why a signal spoke, for a message `reason.<code>`. */
export interface Explanation {
	code: string;
	params: Record<string, string | number>;
	evidence: NodeRef[];
}

/**
 * One sign of fraud. It reads numbers off the past (features), turns them into log-odds, and says why.
 * `weigh` depends on the numbers alone; so does `explain` of a signal that is not read again, beside the tables.
 */
export interface Signal {
	readonly id: string;
	/**
	 * Read once more at the snapshot, to judge entities and clusters by what came to light later. False where the
	 * past of the declaration itself is the measure, as for prices.
	 */
	readonly again: boolean;
	/** Columns it writes, with its id as the prefix. */
	readonly columns: readonly string[];
	/** Those that are no features: positions of rows for `explain`, and what the catalogue has under another name. */
	readonly internal?: readonly string[];
	/** Writes the values known on the eve of shipment `s` to row[at…]; NaN is unknown. */
	read(s: number, row: Float64Array, at: number): void;
	/** Log-odds of those values, before the cap of the settings. */
	weigh(row: Float64Array, at: number): number;
	explain(s: number, row: Float64Array, at: number): Explanation;
	/** Entities that a finding names together, as things are known now: what clusters form around. */
	pairs?(): Iterable<[a: number, b: number]>;
}
