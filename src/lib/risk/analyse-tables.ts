import type { AnalysisResult, EntityAssessment, ShipmentAssessment } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { project } from '#lib/analysis/projection.ts';
import { NEVER } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { assessShipment } from './assess-shipment.ts';
import { findClusters } from './clusters/find-clusters.ts';
import { scoreEntities } from './entity-scores.ts';
import { DIMENSIONS, measureGraph } from './graph-measures.ts';
import { holdProgress } from './hold-progress.ts';
import { mergedReasons } from './merged-reasons.ts';
import { MODEL_VERSION } from './settings.ts';
import { scoreShipments } from './shipment-scores.ts';
import { ShipmentStream } from './shipment-stream.ts';

export interface AnalysisParameters {
	/** Rows, relations and outcomes dated on or after this day are not used. */
	asOf: Day;
	seed: number;
	/** ISO 8601 instant, for the record only. */
	createdAt: string;
	/** node2vec vectors; off where only scores are wanted. */
	embeddings?: boolean;
}

export interface AnalysisOptions extends TaskOptions {
	/** Where the kernels run; on the calling thread when absent. The result is the same. */
	runKernel?: KernelRunner;
}

const ENTITY_REASON_SHIPMENTS = 200;

/**
 * The whole analysis of one world: shipments as of their declarations, entities and clusters as of `asOf`.
 * The same tables, parameters and seed give the same result.
 * @throws AppError `cancelled`
 */
export async function analyseTables(
	all: TradeTables,
	{ asOf, seed, createdAt, embeddings = true }: AnalysisParameters,
	{ runKernel = runInProcess, ...options }: AnalysisOptions = {}
): Promise<AnalysisResult> {
	const tables = cutTables(all, asOf);
	const projection = project(tables);
	const embedding = holdProgress(options.onProgress);
	const measures = measureGraph(projection, { seed, embeddings }, runKernel, {
		signal: options.signal,
		onProgress: embedding.onProgress
	});
	const stream = new ShipmentStream(tables);
	const scores = scoreShipments(stream, asOf, options);
	const entities = scoreEntities(scores);

	options.onProgress?.({ stage: 'find-clusters', done: 0, total: 1 });
	const clusters = findClusters(scores);
	const [community, pagerank] = await Promise.all([measures.community, measures.pagerank]);
	options.onProgress?.({ stage: 'find-clusters', done: 1, total: 1 });
	embedding.release();
	const vectors = await measures.vectors;

	const clusterOf = new Map<string, string>();
	for (const { cluster_id, members } of clusters) for (const { id } of members) clusterOf.set(id, cluster_id);
	const byEntity = shipmentsByEntity(tables);
	const assessed: EntityAssessment[] = [];
	for (let e = 0; e < tables.entities.ids.length; e++) {
		const degree = projection.offsets[e + 1] - projection.offsets[e];
		if (degree === 0 && tables.entities.firstDeclaration[e] === NEVER) continue;
		const [label, id] = [tables.entities.labels[e], tables.entities.ids[e]];
		const strongest = byEntity[e]
			.sort((x, y) => scores.hindsight[y] - scores.hindsight[x] || x - y)
			.slice(0, ENTITY_REASON_SHIPMENTS);
		assessed.push({
			label,
			id,
			score: entities.score[e],
			reasons: mergedReasons(strongest, scores),
			community: community[e],
			cluster_id: (label === 'Person' ? undefined : clusterOf.get(id)) ?? null,
			degree,
			pagerank: pagerank[e],
			embedding: vectors !== null && degree > 0 ? vectors.slice(e * DIMENSIONS, (e + 1) * DIMENSIONS) : null,
			history: null
		});
	}
	return {
		snapshot: {
			snapshot_id: `${isoOf(asOf)}-${MODEL_VERSION}-${seed}`,
			as_of: isoOf(asOf),
			created_at: createdAt,
			model_version: MODEL_VERSION,
			seed,
			feature_names: [...SHIPMENT_FEATURES],
			entity_feature_names: [],
			entity_snapshots: [],
			feature_set: { version: '', hash: '' },
			counts: {
				entities: assessed.length,
				shipments: tables.shipments.ids.length,
				clusters: clusters.length
			}
		},
		entities: assessed,
		shipments: { [Symbol.iterator]: () => assessShipments(tables, scores.stake) },
		clusters
	};
}

/** Reads the stream once more, so that the reasons of 600,000 shipments need not be held at once. */
function* assessShipments(tables: TradeTables, stake: Float64Array): Generator<ShipmentAssessment> {
	const stream = new ShipmentStream(tables, { groups: makeGroups });
	for (const reading of stream.read()) yield assessShipment(stream, reading, stake[reading.shipment]);
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
