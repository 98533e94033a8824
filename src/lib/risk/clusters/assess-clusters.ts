import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import { isoOf } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { densityOf } from '#lib/features/density.ts';
import { entityRef } from '#lib/features/evidence.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import { mergedReasons } from '../merged-reasons.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import type { Candidate } from './choose-clusters.ts';
import type { FindingIndex } from './finding-index.ts';

/** Shipments under this score do not count as suspicious in a cluster's period and money. */
const SUSPICIOUS = 0.2;
/** A finding belongs to the cluster that holds this part of its members. */
const LEAST_HELD = 0.5;
const MOST_FINDINGS = 6;

/** A cluster with what it was made of. */
export interface AssessedCluster {
	assessment: ClusterAssessment;
	/** Entity positions, ascending. */
	members: readonly number[];
	/** Positions of the shipments whose importer is a member: those it answers for. */
	shipments: readonly number[];
	/** Findings of the assessment's typologies, in its order. */
	findings: readonly Finding[];
}

/**
 * Clusters with score, findings, reasons, money and period, ranked by score x money (the logarithm of money: ten
 * times the money is one more step, not ten).
 */
export function assessClusters(
	chosen: readonly Candidate[],
	scores: ShipmentScores,
	surprise: Float64Array,
	findings: FindingIndex
): AssessedCluster[] {
	const { tables } = scores.stream.past;
	const owned = shipmentsOf(chosen, scores);
	const drafts = chosen.map(({ members, score }, c) => {
		const suspicious = owned[c].filter((s) => scores.hindsight[s] >= SUSPICIOUS);
		let money = 0;
		for (const s of suspicious) money += scores.hindsight[s] * scores.stake[s];
		return { members, score, money, worth: score * Math.log10(10 + money), suspicious, shipments: owned[c] };
	});
	return drafts
		.sort((x, y) => y.worth - x.worth || x.members[0] - y.members[0])
		.map(({ members, score, money, suspicious, shipments }, i) => {
			const held = findingsOf(members, findings);
			const assessment: ClusterAssessment = {
				cluster_id: `C${String(i + 1).padStart(4, '0')}`,
				rank: i + 1,
				score,
				members: [...members]
					.sort((x, y) => surprise[y] - surprise[x] || x - y)
					.map((e) => entityRef(tables, e)),
				money_at_risk: money,
				shipments: suspicious.length,
				period_from: suspicious.length ? isoOf(tables.shipments.day[suspicious[0]]) : null,
				period_to: suspicious.length ? isoOf(tables.shipments.day[suspicious[suspicious.length - 1]]) : null,
				density: densityOf(scores.stream.past, members),
				reasons: mergedReasons(suspicious, scores),
				typologies: held.map((finding) => clusterFinding(tables, finding)),
				counterfactuals: []
			};
			return { assessment, members, shipments, findings: held };
		});
}

function findingsOf(members: readonly number[], index: FindingIndex): Finding[] {
	const inside = new Set(members);
	return [...index.around(members)]
		.filter((group) => group.members.filter((e) => inside.has(e)).length >= LEAST_HELD * group.members.length)
		.map(({ finding }) => finding)
		.sort((x, y) => y.confidence - x.confidence)
		.slice(0, MOST_FINDINGS);
}

function clusterFinding(tables: TradeTables, finding: Finding): ClusterFinding {
	const { typology, confidence, params, members, proofs, shipments } = finding;
	return {
		typology,
		confidence,
		params,
		members: members.map(({ entity, role }) => ({ ref: entityRef(tables, entity), role })),
		proofs,
		shipments: shipments.map((s) => tables.shipments.ids[s])
	};
}

function shipmentsOf(clusters: readonly Candidate[], { stream }: ShipmentScores): number[][] {
	const { shipments } = stream.past.tables;
	const clustersOf = new Map<number, number[]>();
	clusters.forEach(({ members }, c) => {
		for (const e of members) clustersOf.set(e, [...(clustersOf.get(e) ?? []), c]);
	});
	const owned: number[][] = clusters.map(() => []);
	for (let s = 0; s < shipments.ids.length; s++) {
		for (const c of clustersOf.get(shipments.importer[s]) ?? []) owned[c].push(s);
	}
	return owned;
}
