import { CLUSTER_WEIGHTS, probabilityOf } from './weights.ts';
import type { ClusterValue } from './weights.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { Suspicion } from './suspicion.ts';

export const LEAST_MEMBERS = 2;
/** More than this is no case that one team can take up (docs/data-contract.md). */
export const MOST_MEMBERS = 25;

/** Probability that a group, as it is drawn, is a scheme. */
export function clusterScore(
	members: readonly number[],
	graph: Pick<EvidenceGraph, 'bondsOf'>,
	suspicion: Suspicion
): number {
	return probabilityOf(CLUSTER_WEIGHTS, clusterReading(members, graph, suspicion));
}

export function clusterReading(
	members: readonly number[],
	graph: Pick<EvidenceGraph, 'bondsOf'>,
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
