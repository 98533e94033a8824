import type { Rng } from '#lib/domain/task.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { louvainCommunities } from '#lib/kernels/louvain.ts';
import type { EntityScores } from '../entity-scores.ts';
import type { Bond } from './evidence-graph.ts';

export const LEAST_MEMBERS = 2;
export const MOST_MEMBERS = 25;

/** Suspicion below which an organisation is no seed of a cluster, in log-odds over its like. */
const SEED_SURPRISE = 0.5;

/**
 * Groups organisations around the evidence that binds them: Louvain on the bonds, groups over the limit split again
 * at a finer resolution, members that hang by a thread let go.
 * @returns member lists, entity positions in ascending order
 */
export function formClusters(bonds: Bond[], entities: EntityScores, rng: Rng): number[][] {
	const kept = bonds.filter(
		({ a, b }) => Math.max(entities.surprise[a], entities.surprise[b]) > SEED_SURPRISE
	);
	return split(kept, rng, 1).flatMap((members) => {
		const trimmed = trim(members, kept, entities);
		return trimmed.length >= LEAST_MEMBERS ? [trimmed] : [];
	});
}

function split(bonds: Bond[], rng: Rng, resolution: number): number[][] {
	const ids = [...new Set(bonds.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
	const { community } = louvainCommunities(toGraph(bonds, ids), { resolution }, { rng });
	const groups = new Map<number, number[]>();
	ids.forEach((id, i) => {
		const group = groups.get(community[i]);
		if (group) group.push(id);
		else groups.set(community[i], [id]);
	});
	return [...groups.values()].flatMap((group) => {
		if (group.length <= MOST_MEMBERS || resolution > 16) return [group];
		const inside = new Set(group);
		return split(
			bonds.filter(({ a, b }) => inside.has(a) && inside.has(b)),
			rng,
			resolution * 2
		);
	});
}

/** Keeps the members best bound to the group and most suspicious, at most MOST_MEMBERS. */
function trim(members: number[], bonds: Bond[], { surprise }: EntityScores): number[] {
	const inside = new Set(members);
	const hold = new Map<number, number>();
	for (const { a, b, weight } of bonds) {
		if (!inside.has(a) || !inside.has(b)) continue;
		hold.set(a, (hold.get(a) ?? 0) + weight * Math.max(0.1, surprise[b]));
		hold.set(b, (hold.get(b) ?? 0) + weight * Math.max(0.1, surprise[a]));
	}
	const worth = (e: number) => (hold.get(e) ?? 0) * Math.max(0.1, surprise[e] + 0.5);
	const ordered = [...members].sort((x, y) => worth(y) - worth(x) || x - y);
	const least = 0.08 * worth(ordered[0]);
	return ordered
		.filter((e) => worth(e) >= least)
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
