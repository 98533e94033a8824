import { expect, test } from 'vitest';
import type { AnalysisResult, ClusterAssessment } from '#lib/domain/assessment.ts';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import { TYPOLOGIES } from '#lib/domain/typology.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { listTypologies } from '#lib/server/app/list-typologies.ts';
import {
	defaultTypologySettings,
	parseTypologySettings,
	typologySettingsHash
} from '#lib/typologies/settings.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const finding = (typology: TypologyId, confidence: number): ClusterFinding => ({
	typology,
	confidence,
	params: {},
	members: [],
	proofs: [],
	shipments: []
});
const cluster = (rank: number, typologies: ClusterFinding[]): ClusterAssessment => ({
	cluster_id: `C${rank}`,
	rank,
	score: 1 / rank,
	reasons: [],
	members: [{ label: 'Trader', id: rank === 1 ? 'T1' : 'T2' }],
	money_at_risk: 0,
	shipments: 0,
	period_from: null,
	period_to: null,
	typologies,
	counterfactuals: []
});
const analysis: AnalysisResult = {
	snapshot: {
		snapshot_id: 'A1',
		as_of: '2025-04-02',
		created_at: '2025-04-02T00:00:00Z',
		model_version: 'test',
		seed: 1,
		feature_names: [],
		entity_feature_names: [],
		entity_snapshots: [],
		feature_set: { version: '1', hash: 'h' },
		typology_settings: typologySettingsHash(defaultTypologySettings()),
		counts: { entities: 0, shipments: 0, clusters: 7 }
	},
	entities: [],
	shipments: [],
	clusters: [
		cluster(1, [finding('phoenix', 0.6), finding('phoenix', 0.5), finding('tbml', 0.4)]),
		cluster(2, [finding('phoenix', 0.9)]),
		...[3, 4, 5, 6, 7].map((rank) => cluster(rank, [finding('phoenix', 0.1)]))
	]
};

const store = await loadedStore(TABLES);
const sheets = async (settings = defaultTypologySettings()) =>
	new Map((await listTypologies(store, EVERYTHING, settings)).typologies.map((sheet) => [sheet.id, sheet]));

test('every typology is told of before there is an analysis, with its parameters and their bounds', async () => {
	const all = await sheets();
	expect([...all.keys()]).toEqual([...TYPOLOGIES]);
	for (const { findings, found } of all.values()) expect([findings, found]).toEqual([0, []]);
	for (const { parameters } of all.values()) {
		for (const { value, default: original, min, max } of parameters) {
			expect(value).toBe(original);
			expect(value).toBeGreaterThanOrEqual(min);
			expect(value).toBeLessThanOrEqual(max);
		}
	}
});

test('an administrator’s value stands beside the default', async () => {
	const phoenix = (await sheets(parseTypologySettings({ phoenix: { windowDays: 90 } }))).get('phoenix');
	const window = phoenix?.parameters.find(({ name }) => name === 'windowDays');
	expect(window?.value).toBe(90);
	expect(window?.default).not.toBe(90);
});

test('findings are counted, and the clusters that hold them named once each, the most confident first', async () => {
	await store.writeAnalysis(analysis);
	const all = await sheets();
	const phoenix = all.get('phoenix')!;
	expect([phoenix.findings, phoenix.clusters]).toEqual([8, 7]);
	expect(phoenix.found.map(({ cluster_id }) => cluster_id)).toEqual(['C2', 'C1', 'C3', 'C4', 'C5']);
	expect(phoenix.found[1]).toMatchObject({ rank: 1, lead: 'ATLAS IMPORT SARL', confidence: 0.6 });
	expect(all.get('tbml')?.findings).toBe(1);
	expect(all.get('carousel')?.findings).toBe(0);
});

test('settings changed after the analysis are told of', async () => {
	await store.writeAnalysis(analysis);
	const other = parseTypologySettings({ phoenix: { windowDays: 90 } });
	expect((await listTypologies(store, EVERYTHING, defaultTypologySettings())).otherSettings).toBe(false);
	expect((await listTypologies(store, EVERYTHING, other)).otherSettings).toBe(true);
});
