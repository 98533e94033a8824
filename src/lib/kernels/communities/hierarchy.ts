/** A partition of the graph's nodes. */
export interface Level {
	/** The community of each node. 0 is the largest; ties by smallest member. */
	community: Uint32Array;
	count: number;
	/** At the resolution asked for, to about 1e-7; 0 for a graph without edges. */
	modularity: number;
}

/** A node without edges is alone in its community. */
export interface Communities extends Level {
	/**
	 * From the finest to the coarsest, which is the answer: each joins communities of the one before, and none has a
	 * lower modularity.
	 */
	levels: Level[];
}
