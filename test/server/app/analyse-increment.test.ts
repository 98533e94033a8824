import { expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { analyseIncrement } from '#lib/server/app/analyse-increment.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { openStore } from '#lib/server/container.ts';
import type { GraphStore, StoredAssessment } from '#lib/store/graph-store.ts';
import { loadSmallWorld } from '../../support/analysed-world.ts';

const createdAt = '2026-02-01T00:00:00Z';

async function shipmentsOf(store: GraphStore): Promise<Map<string, StoredAssessment>> {
	const found = new Map<string, StoredAssessment>();
	for await (const chunk of store.scanAssessments(EVERYTHING, 'shipments')) {
		for (const assessed of chunk) found.set(assessed.ref.id, assessed);
	}
	return found;
}

test('adds what a full analysis gives to the declarations of new days, and says what it left as it was', async () => {
	const store = await openStore({ store: { kind: 'sqlite', file: ':memory:' } });
	await expect(analyseIncrement(store, LOCAL_OPERATOR)).rejects.toMatchObject({ key: 'live-no-analysis' });
	await loadSmallWorld(store);
	const early = await analyse(store, LOCAL_OPERATOR, { asOf: '2025-11-18', createdAt });
	const before = await shipmentsOf(store);
	const clusters = await store.clusters(EVERYTHING, { offset: 0, limit: 1000 });

	const { snapshot, added, until } = await analyseIncrement(store, LOCAL_OPERATOR);
	const after = await shipmentsOf(store);
	expect(added).toBeGreaterThan(100);
	expect(after.size).toBe(before.size + added);
	expect(snapshot).toEqual(await store.snapshot(EVERYTHING));
	expect(snapshot).toMatchObject({
		snapshot_id: early.snapshot_id,
		as_of: '2025-11-18',
		shipments_until: until
	});
	expect(snapshot.counts.shipments).toBe(after.size);
	for (const [id, assessed] of before) expect(after.get(id)).toEqual(assessed);
	expect(await store.clusters(EVERYTHING, { offset: 0, limit: 1000 })).toEqual(clusters);
	expect((await analyseIncrement(store, LOCAL_OPERATOR)).added).toBe(0);

	const { feature_names } = await analyse(store, LOCAL_OPERATOR, { createdAt });
	const full = await shipmentsOf(store);
	expect(full.size).toBe(after.size);
	const local = feature_names.flatMap((name, k) => (name.startsWith('structure.') ? [] : [k]));
	const told = ({ features, ...rest }: StoredAssessment) => ({
		...rest,
		features: local.map((k) => features?.[k])
	});
	for (const [id, assessed] of after) {
		if (!before.has(id)) expect(told(assessed)).toEqual(told(full.get(id) as StoredAssessment));
	}
	await store.close();
});

test('refuses an analysis of another model', async () => {
	const store = await openStore({ store: { kind: 'sqlite', file: ':memory:' } });
	const snapshot = {
		...{ snapshot_id: 'x', as_of: '2026-01-01', created_at: createdAt, model_version: 'other', seed: 1 },
		...{ feature_names: [], entity_feature_names: [], entity_snapshots: [] },
		feature_set: { version: '0', hash: 'other' },
		counts: { entities: 0, shipments: 0, clusters: 0 }
	};
	await store.writeAnalysis({ snapshot, entities: [], shipments: [], clusters: [] });
	await expect(analyseIncrement(store, LOCAL_OPERATOR)).rejects.toMatchObject({
		key: 'increment-other-model'
	});
	await store.close();
});
