import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Actor } from '#lib/domain/scope.ts';
import { featureSetOf } from '#lib/features/feature-set.ts';
import type { AnalysisOptions } from '#lib/risk/analyse-tables.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import type { WorldSize } from '#lib/world/settings.ts';
import { MODEL_VERSION, analyse } from './analyse.ts';
import { generate } from './generate.ts';
import { ingest } from './ingest.ts';

export interface DemoRequest {
	size: WorldSize;
	seed: number;
	/** Where the world's files are, or will be. */
	folder: string;
	/** Parameters of the typologies; their defaults when absent. */
	typologies?: TypologySettings;
	/** The moment of the analysis, asked for when it starts. */
	now: () => string;
}

export interface DemoSummary {
	nodes: number;
	relations: number;
	shipments: number;
	quarantined: number;
	clusters: number;
	/** Clusters whose score is above even odds. */
	standing_out: number;
	as_of: string;
}

const EVEN_ODDS = 0.5;

/** Makes, loads and analyses a demo world; each step that is already done is left as it is. */
export async function prepareDemo(
	store: GraphStore,
	actor: Actor,
	{ size, seed, folder, typologies, now }: DemoRequest,
	options: AnalysisOptions = {}
): Promise<DemoSummary> {
	const dataset = `demo-${size}-${seed}`;
	const others = (await store.loads(EVERYTHING)).filter((load) => load.dataset !== dataset);
	if (others.length > 0)
		throw new AppError('invalid-argument', 'demo-store-in-use', { loads: others.length });

	if (!existsSync(join(folder, 'shipments.csv'))) await generate({ size, seed, folder }, options);
	const load = await ingest(store, actor, { paths: [folder], profile: 'native', dataset }, options);

	let snapshot = await store.snapshot(EVERYTHING);
	const isCurrent =
		snapshot?.model_version === MODEL_VERSION &&
		snapshot.feature_set.hash === featureSetOf().hash &&
		snapshot.created_at >= (load.finished_at ?? '');
	if (!snapshot || !isCurrent) {
		snapshot = await analyse(store, actor, { seed: 1, createdAt: now(), typologies }, options);
	}
	return summarise(store, snapshot.as_of);
}

async function summarise(store: GraphStore, as_of: string): Promise<DemoSummary> {
	const counts = await store.counts(EVERYTHING);
	const sum = (values: Record<string, number>) => Object.values(values).reduce((a, b) => a + b, 0);
	const { total, rows } = await store.clusters(EVERYTHING, { offset: 0, limit: 1000 });
	return {
		nodes: sum(counts.nodes),
		relations: sum(counts.edges),
		shipments: counts.nodes.Shipment ?? 0,
		quarantined: counts.quarantined,
		clusters: total,
		standing_out: rows.filter(({ score }) => score >= EVEN_ODDS).length,
		as_of
	};
}
