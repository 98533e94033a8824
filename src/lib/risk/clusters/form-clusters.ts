import type { Rng } from '#lib/domain/task.ts';
import { graphologyLouvain } from '#lib/kernels/communities/graphology-louvain.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { EntityScores } from '../entity-scores.ts';
import type { Bond } from './evidence-graph.ts';

export const LEAST_MEMBERS = 2;
export const MOST_MEMBERS = 25;

/** Suspicion below which an organisation is no seed of a cluster, in log-odds over its like. */
const SEED_SURPRISE = 0.5;
/**
 * A supplier, broker or consignee belongs where it is suspicious itself and serves two members or more; to two firms
 * alone it may be a common supplier that knows nothing.
 */
const PARTNER_SURPRISE = 1.2;
const MANY = 99;
/** Bonds to a group that bring in who was left out. */
const LEAST_PULL = 0.18;
/** Members that hold less than this share of what the best bound one holds hang by a thread. */
const LEAST_HOLD = 0.05;

/**
 * Groups organisations around the evidence that binds them: Louvain on the bonds, groups over the limit split again,
 * members that hang by a thread let go.
 * @returns member lists, entity positions in ascending order
 */
export function formClusters(bonds: Bond[], entities: EntityScores, rng: Rng): number[][] {
	const kept = bonds.filter(
		({ a, b }) => Math.max(entities.surprise[a], entities.surprise[b]) > SEED_SURPRISE
	);
	const groups = split(kept, rng).flatMap((members) => atLeastTwo(trim(members, kept, entities)));
	return attach(groups, kept, entities).flatMap((members) => atLeastTwo(trim(members, kept, entities)));
}

function atLeastTwo(members: number[]): number[][] {
	return members.length >= LEAST_MEMBERS ? [members] : [];
}

/**
 * Gives suspicious organisations that were let go, or that Louvain put with a hub, to the group they are bound to
 * most: a broker's clients may have nothing in common but the broker.
 */
function attach(groups: number[][], bonds: Bond[], { surprise }: EntityScores): number[][] {
	const groupOf = new Map<number, number>();
	groups.forEach((members, g) => members.forEach((e) => groupOf.set(e, g)));
	const pull = new Map<number, Map<number, number>>();
	for (const { a, b, weight } of bonds) {
		for (const [e, other] of [
			[a, b],
			[b, a]
		]) {
			const g = groupOf.get(other);
			if (g === undefined || groupOf.has(e) || surprise[e] <= SEED_SURPRISE) continue;
			const byGroup = pull.get(e) ?? new Map<number, number>();
			byGroup.set(g, (byGroup.get(g) ?? 0) + weight);
			pull.set(e, byGroup);
		}
	}
	const grown = groups.map((members) => [...members]);
	for (const [e, byGroup] of [...pull].sort((x, y) => x[0] - y[0])) {
		const [g, weight] = [...byGroup].reduce((best, found) => (found[1] > best[1] ? found : best));
		if (weight >= LEAST_PULL && grown[g].length < MOST_MEMBERS) grown[g].push(e);
	}
	return grown;
}

function split(bonds: Bond[], rng: Rng): number[][] {
	const ids = [...new Set(bonds.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
	const { community } = graphologyLouvain(toGraph(bonds, ids), { resolution: 1 }, { rng });
	const groups = new Map<number, number[]>();
	ids.forEach((id, i) => {
		const group = groups.get(community[i]);
		if (group) group.push(id);
		else groups.set(community[i], [id]);
	});
	return [...groups.values()].flatMap((group) => {
		if (group.length <= MOST_MEMBERS) return [group];
		const inside = new Set(group);
		const own = bonds.filter(({ a, b }) => inside.has(a) && inside.has(b));
		// Modularity has a resolution limit (Fortunato and Barthélemy 2007): inside a part it sees finer. Where it
		// sees no parts, the weakest threads are cut; a higher resolution would tear tight rings apart instead.
		return split(groups.size > 1 ? own : withoutWeakest(own), rng);
	});
}

function withoutWeakest(bonds: Bond[]): Bond[] {
	const ordered = bonds.map(({ weight }) => weight).sort((x, y) => x - y);
	const limit = ordered[Math.floor(ordered.length / 4)];
	return bonds.filter(({ weight }) => weight > limit);
}

/**
 * Lets go, until nothing changes: partners that trade with one member alone and share nothing of their own with it,
 * and members that hang by a thread. Keeps at most MOST_MEMBERS.
 */
function trim(members: number[], bonds: Bond[], { surprise }: EntityScores): number[] {
	const inside = new Set(members);
	const own = bonds.filter(({ a, b }) => inside.has(a) && inside.has(b));
	let worth = new Map<number, number>();
	for (let before = -1; before !== inside.size;) {
		before = inside.size;
		worth = new Map();
		const bound = new Map<number, number>();
		for (const { a, b, weight, partner } of own) {
			if (!inside.has(a) || !inside.has(b)) continue;
			for (const [e, other] of [
				[a, b],
				[b, a]
			]) {
				worth.set(e, (worth.get(e) ?? 0) + weight * (0.3 + Math.max(0, surprise[other])));
				if (partner !== e) bound.set(e, MANY);
				else if (surprise[e] > PARTNER_SURPRISE) bound.set(e, (bound.get(e) ?? 0) + 1);
			}
		}
		for (const [e, hold] of worth) worth.set(e, hold * (0.3 + Math.max(0, surprise[e])));
		const least = LEAST_HOLD * Math.max(0, ...worth.values());
		const principals = [...bound.values()].filter((count) => count >= MANY).length;
		const needed = principals >= 3 ? 2 : 3;
		for (const e of inside) {
			if ((worth.get(e) ?? 0) < least || !worth.has(e) || (bound.get(e) ?? 0) < needed) inside.delete(e);
		}
	}
	return [...inside]
		.sort((x, y) => (worth.get(y) ?? 0) - (worth.get(x) ?? 0) || x - y)
		.slice(0, MOST_MEMBERS)
		.sort((x, y) => x - y);
}

function toGraph(bonds: Bond[], ids: number[]) {
	const place = new Map(ids.map((id, i) => [id, i]));
	return csrFromEdges(
		{
			nodes: ids.length,
			sources: bonds.map(({ a }) => place.get(a) ?? 0),
			targets: bonds.map(({ b }) => place.get(b) ?? 0),
			weights: bonds.map(({ weight }) => weight)
		},
		{ directed: false }
	);
}
