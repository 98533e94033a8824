import type { AnalysisResult, ShipmentAssessment } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { ENTITY_FEATURES, SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import { featureSetOf } from '#lib/features/feature-set.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import type { Past } from '#lib/features/past/past.ts';
import type { DatedSnapshots } from '#lib/features/snapshots/dated-snapshots.ts';
import { EntityHistories } from '#lib/features/snapshots/entity-histories.ts';
import { SNAPSHOT_SETTINGS } from '#lib/features/snapshots/snapshot-settings.ts';
import { takeSnapshots } from '#lib/features/snapshots/take-snapshots.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { project } from '#lib/analysis/projection.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { defaultTypologySettings, typologySettingsHash } from '#lib/typologies/settings.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { assessShipment } from './assess-shipment.ts';
import { assessEntities, assessedEntities } from './assess-entities.ts';
import { measureGraph } from './graph-measures.ts';
import { holdProgress } from './hold-progress.ts';
import { readOnce } from './read-once.ts';
import { scoreWorld } from './score-world.ts';
import { MODEL_VERSION } from './settings.ts';
import { ShipmentStream } from './shipment-stream.ts';

export interface AnalysisParameters {
	/** Rows, relations and outcomes dated on or after this day are not used. */
	asOf: Day;
	seed: number;
	/** ISO 8601 instant, for the record only. */
	createdAt: string;
	/** Features, their dated snapshots and node2vec vectors; off where only scores are wanted. */
	features?: boolean;
	/** Parameters of the typologies; their defaults when absent. */
	typologies?: TypologySettings | undefined;
}

export interface AnalysisOptions extends TaskOptions {
	/** Where the kernels run; on the calling thread when absent. */
	runKernel?: KernelRunner;
	/**
	 * Where those of features run, if not there: a value must not depend on what an installation computes with, so in
	 * kernels of ours.
	 */
	runFeatureKernel?: KernelRunner;
}

/**
 * The whole analysis of one world: shipments as of their declarations, entities and clusters as of `asOf`.
 * The same tables, parameters and seed give the same result.
 * @throws AppError `cancelled`
 */
export async function analyseTables(
	all: TradeTables,
	{ asOf, seed, createdAt, features = true, typologies = defaultTypologySettings() }: AnalysisParameters,
	{ runKernel = runInProcess, runFeatureKernel = runKernel, ...options }: AnalysisOptions = {}
): Promise<AnalysisResult> {
	const tables = cutTables(all, asOf);
	const snapshots = features
		? await takeSnapshots(tables, asOf, SNAPSHOT_SETTINGS, { runKernel: runFeatureKernel, ...options })
		: null;
	const projection = project(tables);
	const embedding = holdProgress(options.onProgress);
	const measures = measureGraph(projection, { seed, embeddings: features }, runKernel, {
		signal: options.signal,
		onProgress: embedding.onProgress
	});
	// Before the scores, so that the two pasts need not be held at the same time.
	const histories =
		snapshots && EntityHistories.read(tables, snapshots, (past) => makeGroups(past, snapshots), options);
	const world = scoreWorld(tables, { asOf, typologies }, options);
	const { clusters } = world;
	const { stake } = world.scores;
	embedding.release();
	const vectors = await measures.vectors;

	const assessed = assessedEntities(tables, projection);
	const known = {
		...{ ...world, tables, projection, vectors, histories },
		...{ community: await measures.community, pagerank: await measures.pagerank }
	};
	return {
		snapshot: {
			snapshot_id: `${isoOf(asOf)}-${MODEL_VERSION}-${seed}`,
			as_of: isoOf(asOf),
			created_at: createdAt,
			model_version: MODEL_VERSION,
			seed,
			feature_names: [...SHIPMENT_FEATURES],
			entity_feature_names: [...ENTITY_FEATURES],
			entity_snapshots: snapshots?.days.map(isoOf) ?? [],
			feature_set: featureSetOf(),
			typology_settings: typologySettingsHash(typologies),
			counts: {
				entities: assessed.length,
				shipments: tables.shipments.ids.length,
				clusters: clusters.length
			}
		},
		// With the last entity its past and histories go, before the declarations are read once more.
		entities: readOnce(assessEntities(assessed, known)),
		shipments: { [Symbol.iterator]: () => assessShipments(tables, snapshots, stake) },
		clusters
	};
}

/** Reads the stream once more, so that the reasons of 600,000 shipments need not be held at once. */
function* assessShipments(
	tables: TradeTables,
	snapshots: DatedSnapshots | null,
	stake: Float64Array
): Generator<ShipmentAssessment> {
	const groups = snapshots ? (past: Past) => makeGroups(past, snapshots) : undefined;
	const stream = new ShipmentStream(tables, { groups });
	for (const reading of stream.read()) yield assessShipment(stream, reading, stake[reading.shipment]);
}
