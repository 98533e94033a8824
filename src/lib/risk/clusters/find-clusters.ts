import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import { assessClusters } from './assess-clusters.ts';
import { chooseClusters } from './choose-clusters.ts';
import { clusterScore } from './cluster-score.ts';
import { clusterTree } from './cluster-tree.ts';
import { evidenceGraph } from './evidence-graph.ts';
import { paperPairs } from './paper-pairs.ts';
import { Suspicion } from './suspicion.ts';

/** A group under this score would cost a morning for one chance in ten at best: it is not put before anyone. */
const LEAST_SCORE = 0.1;

/**
 * Clusters around evidence: the probability of each two organisations to be in one scheme, nested groups of those
 * that are bound most, each scored as it is drawn, and of those that overlap the best.
 */
export function findClusters(scores: ShipmentScores): ClusterAssessment[] {
	const { past, signals } = scores.stream;
	const suspicion = new Suspicion(past.tables, scores.hindsight);
	const graph = evidenceGraph({ past, suspicion, papers: paperPairs(signals) });
	const candidates = clusterTree(graph).map((members) => ({
		members,
		score: clusterScore(members, graph, suspicion)
	}));
	return assessClusters(chooseClusters(candidates, LEAST_SCORE), scores, suspicion);
}
