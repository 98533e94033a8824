import type { Rebirth } from './rebirths.ts';

/** Firms one after the other, in order of time. */
export interface Chain {
	firms: number[];
	rebirths: Rebirth[];
}

/**
 * Each heir goes on from one firm, and each firm as one heir: the strongest pairs come first (greedy matching), and
 * what hangs together is a chain.
 */
export function chainsOf(rebirths: readonly Rebirth[], most: number): Chain[] {
	const heirOf = new Map<number, Rebirth>();
	const oldOf = new Map<number, Rebirth>();
	const ordered = [...rebirths].sort((x, y) => y.strength - x.strength || x.old - y.old || x.heir - y.heir);
	for (const rebirth of ordered) {
		if (heirOf.has(rebirth.old) || oldOf.has(rebirth.heir)) continue;
		heirOf.set(rebirth.old, rebirth);
		oldOf.set(rebirth.heir, rebirth);
	}
	const chains: Chain[] = [];
	for (const start of [...heirOf.values()].sort((x, y) => x.old - y.old)) {
		if (oldOf.has(start.old)) continue;
		const chain: Chain = { firms: [start.old], rebirths: [] };
		for (let at = heirOf.get(start.old); at && chain.firms.length < most; at = heirOf.get(at.heir)) {
			chain.firms.push(at.heir);
			chain.rebirths.push(at);
		}
		chains.push(chain);
	}
	return chains;
}
