import { expect, test, vi } from 'vitest';
import type { AnalysisResult, ClusterAssessment } from '#lib/domain/assessment.ts';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { readHome, readTotals } from '#lib/server/app/read-home.ts';
import { importFolder } from '../../support/import-folder.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const members: NodeRef[] = [
	{ label: 'Trader', id: 'T1' },
	{ label: 'Trader', id: 'T2' },
	{ label: 'Trader', id: 'X1' },
	{ label: 'Broker', id: 'B1' },
	{ label: 'Person', id: 'P1' }
];
const reason = (code: string) => ({ code, weight: 1, params: {}, evidence: members });
const finding = (typology: TypologyId, confidence: number): ClusterFinding => ({
	typology,
	confidence,
	params: {},
	members: [],
	proofs: [],
	shipments: []
});

function cluster(rank: number): ClusterAssessment {
	return {
		cluster_id: `C${rank}`,
		rank,
		score: 1 / rank,
		reasons: [reason('first'), reason('second'), reason('third')],
		members: rank === 1 ? members : members.slice(0, 2),
		money_at_risk: 1000,
		shipments: 3,
		period_from: '2025-01-10',
		period_to: '2025-03-10',
		typologies: rank === 1 ? [finding('phoenix', 0.8), finding('tbml', 0.4)] : [],
		counterfactuals: []
	};
}

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
		counts: { entities: 0, shipments: 0, clusters: 3 }
	},
	entities: [],
	shipments: [],
	clusters: [1, 2, 3].map(cluster)
};

const store = await loadedStore(TABLES);
const home = () => readHome(store, EVERYTHING, { offset: 0, limit: 2 });

test('before an analysis there are no clusters, but the load is there', async () => {
	const { clusters, snapshot, lastLoad } = await home();
	expect(clusters).toEqual({ total: 0, rows: [] });
	expect(snapshot).toBeNull();
	expect(lastLoad?.status).toBe('complete');
});

test('clusters come by rank, a page at a time, with named members and the rest counted', async () => {
	await store.writeAnalysis(analysis);
	const { clusters, snapshot } = await home();
	expect(snapshot?.as_of).toBe('2025-04-02');
	expect(clusters.total).toBe(3);
	expect(clusters.rows.map(({ rank }) => rank)).toEqual([1, 2]);
	const [first] = clusters.rows;
	expect(first?.member_count).toBe(5);
	expect(first?.members.map(({ caption }) => caption)).toEqual([
		'ATLAS IMPORT SARL',
		'شركة الأطلس',
		'Siam Rice Co',
		'Transit Naciri'
	]);
});

test('two reasons are told, without the weight of their evidence', async () => {
	const [first] = (await home()).clusters.rows;
	expect(first?.reasons.map(({ code, evidence }) => [code, evidence])).toEqual([
		['first', []],
		['second', []]
	]);
});

test('the likeliest scheme of each cluster is told, or that none was found', async () => {
	const { rows } = (await home()).clusters;
	expect(rows.map(({ scheme }) => scheme)).toEqual([{ typology: 'phoenix', confidence: 0.8 }, null]);
});

test('an offset past the end is an empty page, not a failure', async () => {
	const { clusters } = await readHome(store, EVERYTHING, { offset: 50, limit: 2 });
	expect(clusters).toEqual({ total: 3, rows: [] });
});

test('totals say what the store holds and where', async () => {
	const { counts, health } = await readTotals(store, EVERYTHING);
	expect(counts.nodes).toMatchObject({ Shipment: 3, Trader: 3, Broker: 1 });
	expect([counts.first_declaration, counts.last_declaration]).toEqual(['2025-01-10', '2025-03-10']);
	expect(health.kind).toBe('sqlite');
});

test('a store is counted once for each state of its loads, not once a reader', async () => {
	const count = vi.spyOn(store, 'counts');
	await readTotals(store, EVERYTHING);
	await readTotals(store, EVERYTHING);
	expect(count).not.toHaveBeenCalled();
	const more = importFolder({ 'brokers.csv': 'broker_id,name\nB2,Transit Atlas\n' });
	await ingest(store, LOCAL_OPERATOR, { paths: [more], profile: 'native' });
	expect((await readTotals(store, EVERYTHING)).counts.nodes.Broker).toBe(2);
});
