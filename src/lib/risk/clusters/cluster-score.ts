import type { EvidenceGraph } from './evidence-graph.ts';
import type { FindingIndex } from './finding-index.ts';
import { CLUSTER_WEIGHTS, probabilityOf } from './weights.ts';
import type { ClusterValue } from './weights.ts';

/** What groups are scored by. */
export interface ClusterEvidence {
	/** Bonds of shared things and of trade; what findings say counts on its own. */
	graph: EvidenceGraph;
	findings: FindingIndex;
}

/** So that certainty has log-odds too, either way. */
const DOUBT = 0.02;

/**
 * Probability that a group, as it is drawn, is a scheme: by its bonds and the finding that describes it best, or by
 * that finding alone where it says more: a broker's clients need not be bound by anything else.
 */
export function clusterScore(members: readonly number[], evidence: ClusterEvidence): number {
	const bound = probabilityOf(CLUSTER_WEIGHTS, clusterReading(members, evidence));
	return Math.max(bound, evidence.findings.held(members));
}

export function clusterReading(
	members: readonly number[],
	{ graph, findings }: ClusterEvidence
): Record<ClusterValue, number> {
	const inside = new Set(members);
	let [within, across] = [0, 0];
	for (const e of members) {
		for (const [other, probability] of graph.bondsOf(e)) {
			if (inside.has(other)) within += probability / 2;
			else across += probability;
		}
	}
	const held = findings.held(members);
	return {
		cohesion: within / members.length ** 1.5,
		openness: within + across === 0 ? 1 : across / (across + 2 * within),
		finding: Math.log((held + DOUBT) / (1 - held + DOUBT))
	};
}
