/**
 * Keeps the name of a community from one snapshot to the next: it goes to the community that holds most of those who bore
 * it (matching by overlap as Greene, Doyle and Cunningham, "Tracking the evolution of communities in dynamic social
 * networks", ASONAM 2010); what has no forerunner gets the next number.
 */
export class CommunityNames {
	private former = new Map<number, number>();
	private next = 0;

	/**
	 * @param members entities, and `community` of each in the order of `members`
	 * @returns the name of each community
	 */
	name(members: ArrayLike<number>, community: ArrayLike<number>, count: number): Int32Array {
		const names = new Int32Array(count).fill(-1);
		const taken = new Set<number>();
		for (const { found, name } of this.overlaps(members, community)) {
			if (names[found] !== -1 || taken.has(name)) continue;
			names[found] = name;
			taken.add(name);
		}
		for (let c = 0; c < count; c++) if (names[c] === -1) names[c] = this.next++;
		this.former = new Map();
		for (let i = 0; i < members.length; i++) this.former.set(members[i], names[community[i]]);
		return names;
	}

	/** Pairs of a community found and a former name, those that share most members first. */
	private overlaps(members: ArrayLike<number>, community: ArrayLike<number>) {
		const shared = new Map<string, { found: number; name: number; size: number }>();
		for (let i = 0; i < members.length; i++) {
			const name = this.former.get(members[i]);
			if (name === undefined) continue;
			const key = `${community[i]} ${name}`;
			const pair = shared.get(key);
			if (pair) pair.size++;
			else shared.set(key, { found: community[i], name, size: 1 });
		}
		return [...shared.values()].sort((a, b) => b.size - a.size || a.name - b.name || a.found - b.found);
	}
}
