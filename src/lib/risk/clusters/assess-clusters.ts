import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import { mergedReasons } from '../merged-reasons.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import { entityRef } from '#lib/features/evidence.ts';
import type { Candidate } from './choose-clusters.ts';
import type { Suspicion } from './suspicion.ts';

/** Shipments under this score do not count as suspicious in a cluster's period and money. */
const SUSPICIOUS = 0.2;

/**
 * Clusters with score, reasons, money and period, ranked by score x money (the logarithm of money: ten times the
 * money is one more step, not ten).
 */
export function assessClusters(
	chosen: readonly Candidate[],
	scores: ShipmentScores,
	{ surprise }: Suspicion
): ClusterAssessment[] {
	const { tables } = scores.stream.past;
	const owned = shipmentsOf(chosen, scores);
	const drafts = chosen.map(({ members, score }, c) => {
		const suspicious = owned[c].filter((s) => scores.hindsight[s] >= SUSPICIOUS);
		let money = 0;
		for (const s of suspicious) money += scores.hindsight[s] * scores.stake[s];
		return { members, score, money, worth: score * Math.log10(10 + money), suspicious };
	});
	return drafts
		.sort((x, y) => y.worth - x.worth || x.members[0] - y.members[0])
		.map(({ members, score, money, suspicious }, i) => ({
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
			reasons: mergedReasons(suspicious, scores),
			typologies: [],
			counterfactuals: []
		}));
}

/** Shipments whose importer is in the cluster: those its members answer for. */
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
