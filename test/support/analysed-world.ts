import { join } from 'node:path';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { generate } from '#lib/server/app/generate.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { importFolder } from './import-folder.ts';

/** Loads a small generated world (seed 1) into a store. */
export async function loadSmallWorld(store: GraphStore): Promise<void> {
	const folder = join(importFolder({}), 'world');
	await generate({ size: 'small', seed: 1, folder });
	await store.migrate();
	await ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native' });
}

/** All that an analysis left in a store, the clock's part aside. */
export async function storedAnalysis(store: GraphStore) {
	const found: Record<'entities' | 'shipments', unknown[]> = { entities: [], shipments: [] };
	for (const what of ['entities', 'shipments'] as const) {
		for await (const chunk of store.scanAssessments(EVERYTHING, what)) found[what].push(...chunk);
	}
	const features: Record<'entities' | 'shipments', unknown[]> = { entities: [], shipments: [] };
	for (const what of ['entities', 'shipments'] as const) {
		for await (const chunk of store.scanFeatures(EVERYTHING, what)) features[what].push(...chunk);
	}
	const { rows } = await store.clusters(EVERYTHING, { offset: 0, limit: 1000 });
	return { ...found, features, clusters: rows };
}
