import { ranked } from '../ranked.ts';
import type { NetworkCounts } from './network-counts.ts';

/** An identifier or person of more organisations than this binds none of them: offices, accountants, banks. */
const MOST_HOLDERS = 5;
const MOST_MEMBERS = 25;

/**
 * The plain idea of a cluster: organisations chained by identifiers or persons that few hold, at most 25 of them,
 * ranked by the mean score of the members.
 */
export function plainClusters(
	counts: NetworkCounts,
	ids: string[],
	scores: Float64Array,
	seed: number
): string[][] {
	const groups = chained(counts, ids.length);
	const names = groups.map((group) => group.map((e) => ids[e]));
	const means = groups.map((group) => group.reduce((sum, e) => sum + scores[e], 0) / group.length);
	const order = ranked(
		means,
		names.map((name) => name.join(' ')),
		seed
	);
	return Array.from(order, (i) => names[i]);
}

function chained(counts: NetworkCounts, entities: number): number[][] {
	const parent = Uint32Array.from({ length: entities }, (_, e) => e);
	const rootOf = (e: number): number => {
		while (parent[e] !== e) e = parent[e] = parent[parent[e]];
		return e;
	};
	for (const holders of counts.holders()) {
		if (holders.size > MOST_HOLDERS) continue;
		const [first, ...others] = [...holders].map(rootOf);
		for (const other of others) parent[rootOf(other)] = rootOf(first);
	}
	const groups = new Map<number, number[]>();
	for (let e = 0; e < entities; e++) {
		const group = groups.get(rootOf(e));
		if (group) group.push(e);
		else groups.set(rootOf(e), [e]);
	}
	return [...groups.values()].filter(({ length }) => length >= 2 && length <= MOST_MEMBERS);
}
