/**
 * What a caller may see. Every read of a store takes one, so that rights need no rewrite; until rights exist the
 * only scope is everything, and the type says so rather than promise a filter.
 */
export interface Scope {
	offices: 'all';
	datasets: 'all';
}

export const EVERYTHING: Scope = { offices: 'all', datasets: 'all' };

/** Who acts. Every use case takes one. */
export interface Actor {
	id: string;
}

export const LOCAL_OPERATOR: Actor = { id: 'local-operator' };
