import type { ClusterAssessment, Reason } from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { EntityScores } from '../entity-scores.ts';

/**
 * Part of a cluster's probability that each member is given: its edges are drawn roughly (two thirds of the members of
 * a true one belong), and company alone is no deed.
 */
const COMPANY = 0.3;
const MOST_EVIDENCE = 8;

/** The cluster each organisation stands in; of two, the higher ranked. */
export type Memberships = ReadonlyMap<string, ClusterAssessment>;

/** @param clusters by rank */
export function membershipsOf(clusters: readonly ClusterAssessment[]): Memberships {
	const memberships = new Map<string, ClusterAssessment>();
	for (const cluster of clusters) {
		for (const member of cluster.members) {
			if (!memberships.has(refKey(member))) memberships.set(refKey(member), cluster);
		}
	}
	return memberships;
}

/**
 * Organisations of a cluster stand a little higher than by their own shipments (noisy or); those it draws in without
 * a suspicion of their own gain most.
 * @returns scores by entity, and the log-odds that company added
 */
export function scoresWithCompany(
	{ score }: EntityScores,
	memberships: Memberships,
	{ entities: { ids, labels } }: TradeTables
): { score: Float64Array; company: Float64Array } {
	const company = new Float64Array(score.length);
	const raised = score.map((own, e) => {
		const cluster = memberships.get(refKey({ label: labels[e], id: ids[e] }));
		if (!cluster) return own;
		const together = 1 - (1 - own) * (1 - COMPANY * cluster.score);
		company[e] = logOdds(together) - logOdds(own);
		return together;
	});
	return { score: raised, company };
}

/** Why company raised a score. */
export function companyReason(cluster: ClusterAssessment, self: NodeRef, weight: number): Reason {
	const others = cluster.members.filter((member) => refKey(member) !== refKey(self));
	return {
		code: 'cluster-member',
		weight,
		params: { cluster: cluster.cluster_id, percent: Math.round(100 * cluster.score), firms: others.length },
		evidence: others.slice(0, MOST_EVIDENCE)
	};
}

function logOdds(p: number): number {
	return Math.log(p / (1 - p));
}
