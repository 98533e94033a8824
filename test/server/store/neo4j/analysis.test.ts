import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import {
	LOAD,
	at,
	manifest,
	phone,
	record,
	reference,
	relation,
	shipment,
	trader
} from '../../../contract/support/rows.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

/** Queries for people, in Neo4j Browser or Bloom. */
const BROWSER = [
	'read/browser-top-clusters',
	'read/browser-cluster-reasons',
	'read/browser-community',
	'read/browser-similar-traders',
	'read/browser-shipments-at-risk',
	'read/browser-freshness',
	'read/browser-provenance'
];
const TRADERS = Array.from({ length: 400 }, (_, i) => trader(`T${String(i).padStart(3, '0')}`));
const SHIPMENTS = Array.from({ length: 400 }, (_, i) => shipment(`S${String(i).padStart(3, '0')}`));

/** Every score is the same, so that a mixture of two analyses shows. */
function analysis(id: string, score: number, traders: NodeRef[] = TRADERS): AnalysisResult {
	const reasons = [{ code: 'shared-phone', weight: 1, params: {}, evidence: [] }];
	const counts = { entities: traders.length, shipments: SHIPMENTS.length, clusters: 2 };
	return {
		snapshot: {
			...{ snapshot_id: id, as_of: '2025-06-01', created_at: '2025-06-02T00:00:00.000Z' },
			...{ model_version: `model-${id}`, seed: 1, feature_names: ['a'], counts },
			...{ entity_feature_names: [], entity_snapshots: [], feature_set: { version: '1', hash: 'h' } }
		},
		entities: traders.map((ref, i) => ({
			...{
				...ref,
				score,
				reasons,
				community: i % 7,
				cluster_id: i < 20 ? 'K1' : null,
				degree: 1,
				pagerank: 0.1
			},
			embedding: Float32Array.from({ length: 16 }, (_, d) => Math.sin((i + 1) * (d + 1))),
			history: null
		})),
		shipments: SHIPMENTS.map(({ id: shipment_id }) => ({
			...{ shipment_id, score, reasons, features: Float64Array.of(score), money_at_risk: score }
		})),
		clusters: [1, 2].map((rank) => ({
			...{
				cluster_id: `K${rank}`,
				rank,
				score,
				reasons,
				members: TRADERS.slice(0, 20),
				money_at_risk: score
			},
			...{ shipments: 1, period_from: '2025-01-01', period_to: '2025-02-01' },
			...{ typologies: [], counterfactuals: [] }
		}))
	};
}

await describeWithNeo4j('an analysis', ({ settings, wipe }) => {
	let store: GraphStore;
	const driver = neo4j.driver(
		settings.url || 'bolt://none',
		neo4j.auth.basic(settings.user, settings.password),
		{
			disableLosslessIntegers: true
		}
	);
	const ask = async (query: string) =>
		(await driver.executeQuery(query)).records.map((row) => row.toObject());

	beforeAll(async () => {
		await wipe();
		store = await openNeo4jStore(settings);
		await store.migrate();
		await store.beginLoad(manifest());
		const ties = TRADERS.map((ref) => relation('HAS_PHONE', ref, phone('+1'), { owner: ref }));
		const imports = SHIPMENTS.map((ref, i) => relation('IMPORTED_BY', ref, TRADERS[i], { owner: ref }));
		await store.writeBatch(LOAD, {
			nodes: [
				reference(phone('+1')),
				...TRADERS.map((ref) => record(ref, { name: ref.id })),
				...SHIPMENTS.map((ref) => record(ref, { declaration_date: '2025-01-01' }))
			],
			...{ edges: [...ties, ...imports], rejections: [], records: 1 },
			checkpoint: { file: at(1).file, records: 1, done: true }
		});
	});
	afterAll(async () => {
		await store.close();
		await driver.close();
	});

	test('is on the graph for people to see, and nothing of the one before is', async () => {
		await store.writeAnalysis(analysis('one', 0.25));
		await store.writeAnalysis(analysis('two', 0.75, TRADERS.slice(0, 300)));
		expect(
			await ask(`MATCH (n:Trader|Shipment) RETURN labels(n)[0] AS label, n.score AS score, n.snapshot_id AS snapshot,
				n.model_version AS model, n.reasons AS reasons, count(*) AS nodes ORDER BY label DESC, nodes DESC`)
		).toEqual([
			{
				label: 'Trader',
				score: 0.75,
				snapshot: 'two',
				model: 'model-two',
				reasons: ['shared-phone'],
				nodes: 300
			},
			{ label: 'Trader', score: null, snapshot: null, model: null, reasons: null, nodes: 100 },
			{
				label: 'Shipment',
				score: 0.75,
				snapshot: 'two',
				model: 'model-two',
				reasons: ['shared-phone'],
				nodes: 400
			}
		]);
		expect(await ask('MATCH (n:Trader) WHERE n.embedding IS NOT NULL RETURN count(*) AS n')).toEqual([
			{ n: 300 }
		]);
		expect(
			await ask('MATCH (c:Cluster)-[:HAS_MEMBER]->(n) RETURN count(DISTINCT c) AS c, count(*) AS n')
		).toEqual([{ c: 2, n: 40 }]);
		// What the analysis wrote on the nodes is no column of theirs.
		const [node] = await store.nodes(EVERYTHING, [TRADERS[0]]);
		expect(node.properties).toEqual({ name: 'T000' });
	});

	test.each(BROWSER)('%s finds something', async (name) => {
		expect(await ask(readFileSync(`cypher/${name}.cypher`, 'utf8'))).not.toEqual([]);
	});

	test('showing it, when interrupted, is taken up at the next start', async () => {
		await ask('MATCH (s:Store) SET s.shown_run = 0 WITH s MATCH (n:Trader) SET n.score = null, n._run = 0');
		await store.migrate();
		expect(await ask('MATCH (n:Trader) WHERE n.score = 0.75 RETURN count(*) AS n')).toEqual([{ n: 300 }]);
	});

	test('is read as a whole while the next one is written', async () => {
		await store.writeAnalysis(analysis('low', 0.1));
		let isDone = false;
		const seen = new Set<number>();
		const read = async () => {
			while (!isDone) {
				const snapshots = [await store.snapshot(EVERYTHING)];
				const nodes = await store.nodes(EVERYTHING, [...TRADERS, ...SHIPMENTS]);
				const assessments = await store.assessments(EVERYTHING, [...TRADERS, ...SHIPMENTS]);
				const clusters = await store.clusters(EVERYTHING, { offset: 0, limit: 10 });
				snapshots.push(await store.snapshot(EVERYTHING));
				const answers = [
					nodes.map((node) => node.risk?.score),
					assessments.map((assessment) => assessment.score),
					clusters.rows.map((row) => row.score)
				].map((scores) => new Set(scores));
				// Each answer is of one analysis, and of one that was current.
				expect([nodes.length, assessments.length, clusters.total]).toEqual([800, 800, 2]);
				for (const scores of answers) expect(scores.size).toBe(1);
				const current = snapshots.map((snapshot) => (snapshot?.snapshot_id === 'low' ? 0.1 : 0.9));
				for (const [score] of answers) expect(current).toContain(score);
				answers.forEach(([score]) => seen.add(score!));
			}
		};
		const write = store.writeAnalysis(analysis('high', 0.9)).finally(() => (isDone = true));
		await Promise.all([write, read()]);
		expect(await store.snapshot(EVERYTHING)).toMatchObject({ snapshot_id: 'high' });
		expect(seen.size).toBeGreaterThan(0);
	});
});
