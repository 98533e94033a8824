import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import { assessClusters } from './assess-clusters.ts';
import { chooseClusters } from './choose-clusters.ts';
import { clusterScore } from './cluster-score.ts';
import { clusterTree } from './cluster-tree.ts';
import { counterfactuals } from './counterfactuals.ts';
import { evidenceGraph, withFindings } from './evidence-graph.ts';
import { FindingIndex } from './finding-index.ts';
import { paperPairs } from './paper-pairs.ts';
import { Suspicion } from './suspicion.ts';

/** A group under this score would cost a morning for one chance in ten at best: it is not put before anyone. */
const LEAST_SCORE = 0.1;
/** Clusters whose evidence is thought away piece by piece: more than a service takes up before the next analysis. */
const WITH_COUNTERFACTUALS = 60;

export interface ClusterOptions extends TaskOptions {
	/** Scores without each piece of evidence; off where only ranks are wanted. */
	counterfactuals?: boolean;
}

/**
 * Clusters around evidence: the probability of each two organisations to be in one scheme, nested groups of those
 * that are bound most and groups that findings name, each scored as it is drawn, and of those that overlap the best.
 * @param findings of the same snapshot, most confident first
 */
export function findClusters(
	scores: ShipmentScores,
	findings: readonly Finding[],
	{ counterfactuals: wanted = true, ...options }: ClusterOptions = {}
): ClusterAssessment[] {
	const { past, signals } = scores.stream;
	const suspicion = new Suspicion(past.tables, scores.hindsight);
	const index = new FindingIndex(findings);
	const reader = { past, suspicion, papers: paperPairs(signals) };
	const evidence = { graph: evidenceGraph(reader), findings: index };
	const groups = distinct([
		...clusterTree(withFindings(evidence.graph, index)),
		...index.groups.map(({ members }) => members)
	]);
	const candidates = groups.map((members) => ({ members, score: clusterScore(members, evidence) }));
	const chosen = chooseClusters(candidates, LEAST_SCORE);
	const drafts = assessClusters(chosen, scores, suspicion.surprise, index);
	const asked = wanted ? drafts.slice(0, WITH_COUNTERFACTUALS) : [];
	const answers = counterfactuals(asked, scores, { reader, findings: index }, options);
	return drafts.map(({ assessment }, i) => ({ ...assessment, counterfactuals: answers[i] ?? [] }));
}

function distinct(groups: readonly (readonly number[])[]): (readonly number[])[] {
	return [...new Map(groups.map((members) => [members.join(' '), members])).values()];
}
