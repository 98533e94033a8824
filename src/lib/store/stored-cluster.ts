import type { ClusterAssessment } from '#lib/domain/assessment.ts';

/** A cluster from the JSON a store holds; analyses written before there were findings have none. */
export function storedCluster(content: string): ClusterAssessment {
	const cluster = JSON.parse(content) as ClusterAssessment;
	return { ...cluster, typologies: cluster.typologies ?? [], counterfactuals: cluster.counterfactuals ?? [] };
}
