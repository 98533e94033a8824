import { CLUSTER_WEIGHTS, probabilityOf } from './weights.ts';
import type { ClusterValue } from './weights.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { FindingIndex } from './finding-index.ts';
import type { Suspicion } from './suspicion.ts';

/** What groups are scored by. */
export interface ClusterEvidence {
	graph: EvidenceGraph;
	suspicion: Suspicion;
	findings: FindingIndex;
}

/**
 * Probability that a group, as it is drawn, is a scheme: by what binds it and how suspicious it is, or by a finding
 * that names it, whichever says more. They rest on the same rows in part, so they are not multiplied.
 */
export function clusterScore(
	members: readonly number[],
	{ graph, suspicion, findings }: ClusterEvidence
): number {
	const bound = probabilityOf(CLUSTER_WEIGHTS, clusterReading(members, graph, suspicion));
	return Math.max(bound, findings.held(members));
}

export function clusterReading(
	members: readonly number[],
	graph: EvidenceGraph,
	{ surprise }: Suspicion
): Record<ClusterValue, number> {
	const inside = new Set(members);
	let [within, across, suspicion] = [0, 0, 0];
	for (const e of members) {
		suspicion += Math.max(0, surprise[e]);
		for (const [other, probability] of graph.bondsOf(e)) {
			if (inside.has(other)) within += probability / 2;
			else across += probability;
		}
	}
	return {
		suspicion: suspicion / members.length,
		size: Math.log(members.length),
		cohesion: within / members.length ** 1.5,
		openness: within + across === 0 ? 1 : across / (across + 2 * within)
	};
}
