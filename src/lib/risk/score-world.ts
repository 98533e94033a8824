import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { Day } from '#lib/domain/day.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { findAll } from '#lib/typologies/find-all.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import { findClusters } from './clusters/find-clusters.ts';
import { membershipsOf, scoresWithCompany } from './clusters/memberships.ts';
import type { Memberships } from './clusters/memberships.ts';
import { scoreEntities } from './entity-scores.ts';
import { scoreShipments } from './shipment-scores.ts';
import type { ShipmentScores } from './shipment-scores.ts';
import { ShipmentStream } from './shipment-stream.ts';

/** What is thought of a world on one day, before it is put in words. */
export interface ScoredWorld {
	scores: ShipmentScores;
	/** By rank. */
	clusters: ClusterAssessment[];
	memberships: Memberships;
	/** Of each entity, 0..1. */
	score: Float64Array;
	/** What company in a cluster added to it, in log-odds. */
	company: Float64Array;
}

export interface ScoreParameters {
	asOf: Day;
	typologies: TypologySettings;
	/** Scores without each piece of evidence; off where only ranks are wanted. */
	counterfactuals?: boolean;
}

/**
 * Shipments, entities and clusters of a world.
 * @param tables cut at `asOf`
 * @throws AppError `cancelled`
 */
export function scoreWorld(
	tables: TradeTables,
	{ asOf, typologies, counterfactuals = true }: ScoreParameters,
	options: TaskOptions = {}
): ScoredWorld {
	const stream = new ShipmentStream(tables);
	const scores = scoreShipments(stream, asOf, options);
	const entities = scoreEntities(scores);
	options.onProgress?.({ stage: 'find-clusters', done: 0, total: 1 });
	const evidence = { past: stream.past, suspicion: scores.hindsight, surprise: entities.surprise };
	const findings = findAll(evidence, typologies, options);
	const clusters = findClusters(scores, findings, { ...options, counterfactuals });
	options.onProgress?.({ stage: 'find-clusters', done: 1, total: 1 });
	const memberships = membershipsOf(clusters);
	return { scores, clusters, memberships, ...scoresWithCompany(entities, memberships, tables) };
}
