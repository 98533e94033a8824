import { expect, test } from 'vitest';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { ENTITY_FEATURES, SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import { featureValues } from '#lib/server/app/feature-values.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const shipment = new Float64Array(SHIPMENT_FEATURES.length).fill(NaN);
const AGE = 'structure.snapshot-age';
shipment[SHIPMENT_FEATURES.indexOf(AGE)] = 9;
shipment[0] = 4;

const first = new Float32Array(ENTITY_FEATURES.length).fill(NaN);
const second = new Float32Array(ENTITY_FEATURES.length).fill(1);
first[0] = 3;
const history = { first: 1, values: Float32Array.from([...first, ...second]) };

const analysis: AnalysisResult = {
	snapshot: {
		snapshot_id: 'A1',
		as_of: '2025-04-02',
		created_at: '2025-04-02T00:00:00Z',
		model_version: 'test',
		seed: 1,
		feature_names: [...SHIPMENT_FEATURES],
		entity_feature_names: [...ENTITY_FEATURES],
		entity_snapshots: ['2025-02-01', '2025-03-01', '2025-04-01'],
		feature_set: { version: '1', hash: 'h' },
		counts: { entities: 1, shipments: 1, clusters: 0 }
	},
	entities: ['T1', 'T2'].map((id) => ({
		label: 'Trader',
		id,
		score: 0.5,
		reasons: [],
		community: 1,
		cluster_id: null,
		degree: 1,
		pagerank: 0.1,
		embedding: null,
		history: id === 'T1' ? history : null
	})),
	shipments: [{ shipment_id: 'S1', score: 0.5, reasons: [], features: shipment, money_at_risk: 0 }],
	clusters: []
};

const store = await loadedStore(TABLES);
const read = (label: 'Trader' | 'Shipment', id: string) => featureValues(store, EVERYTHING, { label, id });

test('there are none before an analysis', async () => {
	expect(await read('Shipment', 'S1')).toBeNull();
});

test('a declaration has its values by family; unknown is null, coordinates are counted', async () => {
	await store.writeAnalysis(analysis);
	const found = (await read('Shipment', 'S1'))!;
	expect(found.day).toBe('2025-01-10');
	expect(found.snapshot_age).toBe(9);
	expect(found.snapshots).toEqual([]);
	const values = found.families.flatMap((family) => family.values);
	expect(values[0]).toMatchObject({ id: SHIPMENT_FEATURES[0], value: 4, course: null });
	expect(values.filter(({ value }) => value !== null)).toHaveLength(2);
	expect(values.length + found.coordinates).toBe(SHIPMENT_FEATURES.length);
	expect(values.some(({ id }) => id.includes('vector'))).toBe(false);
});

test('an entity has the values of the last snapshot, and a course where they moved', async () => {
	const found = (await read('Trader', 'T1'))!;
	expect([found.day, found.snapshot_age]).toEqual(['2025-04-01', 1]);
	expect(found.snapshots).toEqual(['2025-03-01', '2025-04-01']);
	const values = found.families.flatMap((family) => family.values);
	expect(values[0]).toMatchObject({ id: ENTITY_FEATURES[0], value: 1, course: [3, 1] });
	expect(values[1]).toMatchObject({ value: 1, course: null });
});

test('one that no snapshot knew has no values, and is told apart from one that is not analysed', async () => {
	expect(await read('Trader', 'T2')).toMatchObject({ day: null, families: [] });
	expect(await read('Trader', 'X1')).toBeNull();
});
