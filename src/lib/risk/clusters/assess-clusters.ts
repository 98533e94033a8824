import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { EntityScores } from '../entity-scores.ts';
import { mergedReasons } from '../merged-reasons.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import { entityRef } from '#lib/features/evidence.ts';

/** A group under this score would cost a morning for one chance in four at best: it is not put before anyone. */
const LEAST_SCORE = 0.25;

/** Shipments under this score do not count as suspicious in a cluster's period and money. */
const SUSPICIOUS = 0.2;

/**
 * Clusters with score, reasons, money and period, ranked by score x money (the logarithm of money: ten times the
 * money is one more step, not ten).
 */
export function assessClusters(
	groups: number[][],
	scores: ShipmentScores,
	entities: EntityScores
): ClusterAssessment[] {
	const { tables } = scores.stream.past;
	const owned = shipmentsByCluster(groups, scores);
	const drafts = groups.map((members, g) => {
		const suspicious = owned[g].filter((s) => scores.hindsight[s] >= SUSPICIOUS);
		let money = 0;
		for (const s of suspicious) money += scores.hindsight[s] * scores.stake[s];
		const score = clusterScore(members, owned[g], scores, entities);
		return {
			members,
			score,
			money,
			worth: score * Math.log10(10 + money),
			suspicious,
			reasons: mergedReasons(suspicious, scores)
		};
	});
	return drafts
		.filter(({ score }) => score >= LEAST_SCORE)
		.sort((x, y) => y.worth - x.worth || x.members[0] - y.members[0])
		.map(({ members, score, money, suspicious, reasons }, i) => ({
			cluster_id: `C${String(i + 1).padStart(4, '0')}`,
			rank: i + 1,
			score,
			members: [...members]
				.sort((x, y) => entities.score[y] - entities.score[x] || x - y)
				.map((e) => entityRef(tables, e)),
			money_at_risk: money,
			shipments: suspicious.length,
			period_from: suspicious.length ? isoOf(tables.shipments.day[suspicious[0]]) : null,
			period_to: suspicious.length ? isoOf(tables.shipments.day[suspicious[suspicious.length - 1]]) : null,
			reasons,
			typologies: [],
			counterfactuals: []
		}));
}

/** Shipments whose importer is in the cluster: those its members answer for. */
function shipmentsByCluster(groups: number[][], { stream }: ShipmentScores): number[][] {
	const { shipments, entities } = stream.past.tables;
	const clusterOf = new Int32Array(entities.ids.length).fill(NONE);
	groups.forEach((members, g) => members.forEach((e) => (clusterOf[e] = g)));
	const owned: number[][] = groups.map(() => []);
	for (let s = 0; s < shipments.ids.length; s++) {
		const g = clusterOf[shipments.importer[s]];
		if (g !== NONE) owned[g].push(s);
	}
	return owned;
}

function clusterScore(
	members: number[],
	owned: number[],
	{ hindsight }: ShipmentScores,
	{ surprise }: EntityScores
): number {
	let sum = 0;
	for (const s of owned) sum += hindsight[s];
	const mean = sum / (owned.length + 6);
	let suspicion = 0;
	for (const e of members) suspicion += Math.max(0, surprise[e]);
	const logOdds = Math.log((mean + 0.01) / (1 - mean)) + suspicion / members.length;
	return 1 / (1 + Math.exp(-logOdds));
}
