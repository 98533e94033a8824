/** A group of organisations that may be one scheme. */
export interface Candidate {
	/** Entity positions, ascending. */
	members: readonly number[];
	score: number;
}

/** Part of the smaller one that two clusters may have in common: a broker or a supplier can serve two schemes. */
const MOST_OVERLAP = 0.34;

/**
 * The best candidates of those that overlap: the highest score first, then whoever is not mostly in one that stands.
 * Of equal scores the larger, then the first by position.
 */
export function chooseClusters<C extends Candidate>(candidates: readonly C[], leastScore: number): C[] {
	const chosen: C[] = [];
	const clustersOf = new Map<number, number[]>();
	const ordered = candidates
		.filter(({ score }) => score >= leastScore)
		.sort((x, y) => y.score - x.score || y.members.length - x.members.length || byPosition(x, y));
	for (const candidate of ordered) {
		const common = new Map<number, number>();
		for (const e of candidate.members) {
			for (const k of clustersOf.get(e) ?? []) common.set(k, (common.get(k) ?? 0) + 1);
		}
		const isTaken = [...common].some(([k, shared]) => {
			const smaller = Math.min(candidate.members.length, chosen[k].members.length);
			return shared > MOST_OVERLAP * smaller;
		});
		if (isTaken) continue;
		for (const e of candidate.members) {
			const clusters = clustersOf.get(e);
			if (clusters) clusters.push(chosen.length);
			else clustersOf.set(e, [chosen.length]);
		}
		chosen.push(candidate);
	}
	return chosen;
}

function byPosition({ members: x }: Candidate, { members: y }: Candidate): number {
	const at = x.findIndex((e, i) => e !== y[i]);
	return at === -1 ? 0 : x[at] - y[at];
}
