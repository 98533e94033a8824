import { MinHeap } from '#lib/kernels/paths/min-heap.ts';

/** Two organisations and how strongly they are bound. */
export interface Bond {
	a: number;
	b: number;
	weight: number;
}

interface Group {
	members: number[];
	/** Sum of the bonds to each other group. */
	bonds: Map<Group, number>;
	merged: boolean;
}

/**
 * Groups by agglomeration: the two groups with the strongest pull join first, where the pull is the sum of their bonds
 * over the geometric mean of their sizes. A chain of firms, each tied to the next, holds together, while one thread
 * between two rings does not join them.
 * @param least pull below which groups stay apart
 * @param most members of a group
 * @returns groups of two or more, members in ascending order, groups in the order of their first member
 */
export function gatherGroups(bonds: readonly Bond[], least: number, most: number): number[][] {
	const groups = singles(bonds);
	const pairs: { one: Group; other: Group; sizes: number }[] = [];
	const heap = new MinHeap();
	const offer = (one: Group, other: Group, sum: number) => {
		const pull = sum / Math.sqrt(one.members.length * other.members.length);
		if (pull < least || one.members.length + other.members.length > most) return;
		pairs.push({ one, other, sizes: one.members.length + other.members.length });
		heap.push(-pull, pairs.length - 1);
	};
	for (const group of groups) {
		for (const [other, sum] of group.bonds) if (group.members[0] < other.members[0]) offer(group, other, sum);
	}
	while (heap.size > 0) {
		const { one, other, sizes } = pairs[heap.pop()];
		if (one.merged || other.merged || one.members.length + other.members.length !== sizes) continue;
		join(one, other);
		for (const [next, sum] of one.bonds) offer(one, next, sum);
	}
	const found = groups.filter(({ merged, members }) => !merged && members.length > 1);
	for (const { members } of found) members.sort((x, y) => x - y);
	return found.map(({ members }) => members).sort((x, y) => x[0] - y[0]);
}

function singles(bonds: readonly Bond[]): Group[] {
	const groups = new Map<number, Group>();
	const group = (e: number) => {
		let found = groups.get(e);
		if (!found) groups.set(e, (found = { members: [e], bonds: new Map(), merged: false }));
		return found;
	};
	for (const { a, b, weight } of [...bonds].sort((x, y) => x.a - y.a || x.b - y.b)) {
		const [one, other] = [group(a), group(b)];
		one.bonds.set(other, (one.bonds.get(other) ?? 0) + weight);
		other.bonds.set(one, (other.bonds.get(one) ?? 0) + weight);
	}
	return [...groups.values()];
}

/** Takes `other` into `one`. */
function join(one: Group, other: Group): void {
	other.merged = true;
	one.members.push(...other.members);
	one.bonds.delete(other);
	for (const [next, sum] of other.bonds) {
		next.bonds.delete(other);
		if (next === one) continue;
		one.bonds.set(next, (one.bonds.get(next) ?? 0) + sum);
		next.bonds.set(one, (next.bonds.get(one) ?? 0) + sum);
	}
}
