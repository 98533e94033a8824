import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';

/** The values of a cluster by the ids of the catalogue, from its assessment; NaN is unknown. */
export function clusterFeatures(cluster: ClusterAssessment): Record<string, number> {
	const { members, score, rank, typologies, counterfactuals, reasons } = cluster;
	const { money_at_risk: money, shipments, period_from: from, period_to: to } = cluster;
	const count = (label: NodeLabel) => members.filter((member) => member.label === label).length;
	return {
		'cluster.size': members.length,
		'cluster.traders': count('Trader'),
		'cluster.brokers': count('Broker'),
		'cluster.consignees': count('Consignee'),
		'cluster.density': cluster.density ?? NaN,
		'cluster.score': score,
		'cluster.rank': rank,
		'cluster.money': money,
		'cluster.declarations': shipments,
		'cluster.money-per-declaration': shipments === 0 ? NaN : money / shipments,
		'cluster.period': from === null || to === null ? NaN : dayOf(to) - dayOf(from) + 1,
		'cluster.findings': typologies.length,
		'cluster.typologies': new Set(typologies.map(({ typology }) => typology)).size,
		'cluster.confidence': Math.max(0, ...typologies.map(({ confidence }) => confidence)),
		'cluster.reasons': reasons.length,
		'cluster.fragility':
			counterfactuals.length === 0
				? NaN
				: score - Math.min(...counterfactuals.map((counterfactual) => counterfactual.score))
	};
}
