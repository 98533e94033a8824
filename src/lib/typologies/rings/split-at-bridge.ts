/** Ties between members, by position among them: symmetric, 0 for none. */
export type TieMatrix = readonly Float64Array[];

/** Parts smaller than this hang on others; they are no ring of their own. */
const LEAST_PART = 3;

/**
 * The members on the side of the first where two groups are joined by a bridge alone: of the cuts of one edge of the
 * heaviest spanning tree, the one whose ties across are the least share of the ties of the lesser side (conductance,
 * Kannan, Vempala and Vetta 2004), if that share is under `most`; then again within that side.
 */
export function sideOfFirst(ties: TieMatrix, most: number): number[] {
	let members = ties.map((_, i) => i);
	for (;;) {
		const cut = bestCut(ties, members);
		if (!cut || cut.conductance >= most) return members;
		members = cut.side;
	}
}

function bestCut(
	ties: TieMatrix,
	members: readonly number[]
): { side: number[]; conductance: number } | undefined {
	const parent = spanningTree(ties, members);
	let best: { side: number[]; conductance: number } | undefined;
	for (const child of members.slice(1)) {
		const away = new Set(members.filter((m) => leadsThrough(parent, m, child)));
		if (away.size < LEAST_PART || members.length - away.size < LEAST_PART) continue;
		let [across, inside, outside] = [0, 0, 0];
		for (const a of members) {
			for (const b of members) {
				const tie = ties[a][b];
				if (away.has(a) !== away.has(b)) across += tie / 2;
				if (away.has(a)) inside += tie;
				else outside += tie;
			}
		}
		const lesser = Math.min(inside, outside);
		const conductance = lesser === 0 ? 0 : across / lesser;
		if (!best || conductance < best.conductance) {
			best = { side: members.filter((m) => !away.has(m)), conductance };
		}
	}
	return best;
}

/** Parent of each member in the heaviest tree from the first (Prim 1957). */
function spanningTree(ties: TieMatrix, members: readonly number[]): Map<number, number> {
	const [root] = members;
	const parent = new Map<number, number>();
	const nearest = new Map(members.slice(1).map((m) => [m, root]));
	while (nearest.size > 0) {
		let [next, weight] = [-1, -1];
		for (const [m, to] of nearest) if (ties[m][to] > weight) [next, weight] = [m, ties[m][to]];
		parent.set(next, nearest.get(next) ?? root);
		nearest.delete(next);
		for (const [m, to] of nearest) if (ties[m][next] > ties[m][to]) nearest.set(m, next);
	}
	return parent;
}

function leadsThrough(parent: ReadonlyMap<number, number>, from: number, through: number): boolean {
	for (let at: number | undefined = from; at !== undefined; at = parent.get(at))
		if (at === through) return true;
	return false;
}
