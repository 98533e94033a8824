import type { ClusterAssessment, EntityAssessment, Reason } from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { NEVER } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { EntityHistories } from '#lib/features/snapshots/entity-histories.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { companyReason } from './clusters/memberships.ts';
import type { Memberships } from './clusters/memberships.ts';
import { DIMENSIONS } from './graph-measures.ts';
import { LEAST_WEIGHT, mergedReasons } from './merged-reasons.ts';
import type { ShipmentScores } from './shipment-scores.ts';

/** What an analysis knows of entities, a row each in the order of the tables. */
export interface EntityFindings {
	tables: TradeTables;
	projection: Csr;
	scores: ShipmentScores;
	/** Score of each entity. */
	score: Float64Array;
	memberships: Memberships;
	/** What company in a cluster added to the score of each, in log-odds. */
	company: Float64Array;
	community: Uint32Array;
	pagerank: Float64Array;
	vectors: Float32Array | null;
	histories: EntityHistories | null;
}

const ENTITY_REASON_SHIPMENTS = 200;

/** Entities that something ties to another or that have declared; the others nothing can be said of. */
export function assessedEntities(tables: TradeTables, { offsets }: Csr): Uint32Array {
	const { firstDeclaration } = tables.entities;
	return Uint32Array.from(firstDeclaration.keys()).filter(
		(e) => offsets[e + 1] > offsets[e] || firstDeclaration[e] !== NEVER
	);
}

/** Entities one by one, in the order of the tables: with their reasons and histories they are not held at once. */
export function* assessEntities(
	assessed: Uint32Array,
	findings: EntityFindings
): Generator<EntityAssessment> {
	const { tables, projection, scores, vectors } = findings;
	const byEntity = shipmentsByEntity(tables);
	for (const e of assessed) {
		const degree = projection.offsets[e + 1] - projection.offsets[e];
		const [label, id] = [tables.entities.labels[e], tables.entities.ids[e]];
		const cluster = findings.memberships.get(refKey({ label, id }));
		const strongest = byEntity[e]
			.sort((x, y) => scores.hindsight[y] - scores.hindsight[x] || x - y)
			.slice(0, ENTITY_REASON_SHIPMENTS);
		yield {
			label,
			id,
			score: findings.score[e],
			reasons: withCompany(mergedReasons(strongest, scores), cluster, { label, id }, findings.company[e]),
			community: findings.community[e],
			cluster_id: cluster?.cluster_id ?? null,
			degree,
			pagerank: findings.pagerank[e],
			embedding: vectors !== null && degree > 0 ? vectors.slice(e * DIMENSIONS, (e + 1) * DIMENSIONS) : null,
			history: findings.histories?.of(e) ?? null
		};
	}
}

function withCompany(
	reasons: Reason[],
	cluster: ClusterAssessment | undefined,
	self: NodeRef,
	weight: number
): Reason[] {
	if (!cluster || weight < LEAST_WEIGHT) return reasons;
	return [...reasons, companyReason(cluster, self, weight)].sort((x, y) => y.weight - x.weight);
}

function shipmentsByEntity({ shipments, entities }: TradeTables): number[][] {
	const lists: number[][] = Array.from({ length: entities.ids.length }, () => []);
	for (let s = 0; s < shipments.ids.length; s++) {
		const parties = [
			shipments.importer[s],
			shipments.exporter[s],
			shipments.broker[s],
			shipments.consignee[s]
		];
		for (const e of new Set(parties)) if (e >= 0) lists[e].push(s);
	}
	return lists;
}
