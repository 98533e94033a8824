import { MOST_MEMBERS } from './cluster-size.ts';
import type { EvidenceGraph } from './evidence-graph.ts';

/** Exponent of the sizes in the linkage: 0 adds bonds up, 1 takes their mean; chains of firms are common, so between. */
const LINKAGE = 0.5;
/** Groups bound less than this are not joined. */
const LEAST_LINKAGE = 0.02;

interface Join {
	linkage: number;
	a: number;
	b: number;
}

/**
 * Joins the two groups that are bound most, again and again (agglomerative clustering), and gives every group on the
 * way: nested candidates, from a pair that shares a phone to all that hangs together. Ties go by position.
 * @returns member lists in ascending order, of 2 to MOST_MEMBERS organisations
 */
export function clusterTree(graph: EvidenceGraph): number[][] {
	const members = new Map<number, number[]>();
	const bonds = new Map<number, Map<number, number>>();
	let next = 0;
	for (const e of graph.nodes) {
		members.set(e, [e]);
		bonds.set(e, new Map(graph.bondsOf(e)));
		next = Math.max(next, e + 1);
	}
	const sizeOf = (group: number) => members.get(group)?.length ?? 0;
	const linkageOf = (a: number, b: number) =>
		(bonds.get(a)?.get(b) ?? 0) / (sizeOf(a) * sizeOf(b)) ** LINKAGE;
	const queue = new JoinQueue();
	for (const [a, others] of bonds) {
		for (const b of others.keys()) if (a < b) queue.push({ linkage: linkageOf(a, b), a, b });
	}
	const groups: number[][] = [];
	for (let join = queue.pop(); join && join.linkage >= LEAST_LINKAGE; join = queue.pop()) {
		const { a, b, linkage } = join;
		const [ofA, ofB] = [bonds.get(a), bonds.get(b)];
		if (!ofA || !ofB || linkageOf(a, b) !== linkage || sizeOf(a) + sizeOf(b) > MOST_MEMBERS) continue;
		const joined = next++;
		const all = [...(members.get(a) ?? []), ...(members.get(b) ?? [])].sort((x, y) => x - y);
		const outward = new Map(ofA);
		for (const [other, weight] of ofB) outward.set(other, (outward.get(other) ?? 0) + weight);
		for (const gone of [a, b]) {
			outward.delete(gone);
			bonds.delete(gone);
			members.delete(gone);
		}
		members.set(joined, all);
		bonds.set(joined, outward);
		for (const [other, weight] of outward) {
			const back = bonds.get(other);
			back?.delete(a);
			back?.delete(b);
			back?.set(joined, weight);
			queue.push({ linkage: linkageOf(joined, other), a: joined, b: other });
		}
		groups.push(all);
	}
	return groups;
}

/** A binary heap, the strongest join first. */
class JoinQueue {
	private readonly heap: Join[] = [];

	push(join: Join): void {
		const { heap } = this;
		let at = heap.length;
		heap.push(join);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!isBefore(join, heap[parent])) break;
			heap[at] = heap[parent];
			at = parent;
		}
		heap[at] = join;
	}

	pop(): Join | undefined {
		const { heap } = this;
		const top = heap[0];
		const last = heap.pop();
		if (last === undefined || heap.length === 0) return top;
		let at = 0;
		for (let child = 1; child < heap.length; child = 2 * at + 1) {
			if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
			if (!isBefore(heap[child], last)) break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = last;
		return top;
	}
}

function isBefore(x: Join, y: Join): boolean {
	return x.linkage > y.linkage || (x.linkage === y.linkage && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
