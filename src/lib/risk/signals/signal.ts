import type { NodeRef } from '#lib/domain/graph.ts';

/** Why a signal spoke, for a message `reason.<code>`. */
export interface Explanation {
	code: string;
	params: Record<string, string | number>;
	evidence: NodeRef[];
}

/**
 * One sign of fraud. It reads numbers off the past (features), turns them into log-odds, and says why.
 * `weigh` and, for a `declaration` signal, `explain` depend on the numbers and the tables alone.
 */
export interface Signal {
	readonly id: string;
	/**
	 * `declaration`: about the goods and papers, the same for good. `network`: about what is known of the parties,
	 * read once more at the snapshot to judge entities and clusters.
	 */
	readonly about: 'declaration' | 'network';
	/** Feature columns it writes, with its id as the prefix. */
	readonly columns: readonly string[];
	/** Writes the values known on the eve of shipment `s` to row[at…]; NaN is unknown. */
	read(s: number, row: Float64Array, at: number): void;
	/** Log-odds of those values, before the cap of the settings. */
	weigh(row: Float64Array, at: number): number;
	explain(s: number, row: Float64Array, at: number): Explanation;
}
