import { found } from './report.ts';
import type { ClusterFigures } from './report.ts';
import type { Ring } from './rings.ts';
import { tally } from './tally.ts';

/** Larger ones name half a port: they find no ring and count as wrong. */
const MOST_ORGANISATIONS = 25;
const LEAST_JACCARD = 0.4;

/** @param clusters organisations of each cluster, most suspicious first */
export function clusterFigures(clusters: readonly (readonly string[])[], rings: Ring[]): ClusterFigures {
	const judged = clusters.slice(0, 2 * rings.length).map((members) => new Set(members));
	const small = judged.filter((members) => members.size > 0 && members.size <= MOST_ORGANISATIONS);
	const guilty = new Set(rings.flatMap(({ organisations }) => [...organisations]));
	const isFound = (ring: Ring) =>
		small.some((members) => jaccard(members, ring.organisations) >= LEAST_JACCARD);
	const ofRings = small.filter(
		(members) => 2 * [...members].filter((id) => guilty.has(id)).length >= members.size
	);
	const hits = new Set(rings.filter(isFound));
	return {
		ringRecall: found(hits.size, rings.length),
		precision: found(ofRings.length, judged.length),
		byTypology: tally(
			rings,
			(ring) => ring.typology,
			(ring) => hits.has(ring)
		),
		byDifficulty: tally(
			rings,
			(ring) => ring.difficulty,
			(ring) => hits.has(ring)
		)
	};
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((id) => b.has(id)).length;
	return shared / (a.size + b.size - shared);
}
