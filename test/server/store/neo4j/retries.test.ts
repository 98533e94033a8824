import { expect, test } from 'vitest';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import {
	LOAD,
	at,
	collect,
	manifest,
	phone,
	record,
	reference,
	relation,
	trader
} from '../../../contract/support/rows.ts';
import { cuttingProxy } from '../../../support/neo4j/cutting-proxy.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

/** The driver waits a second or more before it tries again. */
const SLOW = 120_000;
const T1 = trader('T1');
const ONE = phone('+1');

function batch(records: number, name: string) {
	const source = at(records + 1);
	return {
		nodes: [record(T1, { name }, source), reference(ONE, {}, source)],
		edges: [relation('HAS_PHONE', T1, ONE, { owner: T1, column: 'phone', source })],
		rejections: [],
		checkpoint: { file: source.file, records, done: false },
		records: 1
	};
}

function analysis(score: number): AnalysisResult {
	const counts = { entities: 1, shipments: 0, clusters: 1 };
	const judged = { score, reasons: [] };
	return {
		snapshot: {
			...{ snapshot_id: `s-${score}`, as_of: '2025-01-01', created_at: '2025-01-02T00:00:00.000Z' },
			...{ model_version: 'm', seed: 1, feature_names: [], counts },
			...{ entity_feature_names: [], entity_snapshots: [], feature_set: { version: '1', hash: 'h' } }
		},
		entities: [
			{
				...T1,
				...judged,
				community: 1,
				cluster_id: 'K',
				degree: 1,
				pagerank: 1,
				embedding: Float32Array.of(1, 0),
				history: null
			}
		],
		shipments: [],
		clusters: [
			{
				...{ ...judged, cluster_id: 'K', rank: 1, members: [T1], money_at_risk: 1, shipments: 0 },
				...{ period_from: null, period_to: null, typologies: [], counterfactuals: [] }
			}
		]
	};
}

await describeWithNeo4j('lost answers', ({ settings, wipe }) => {
	test(
		'whatever commit is not heard of, nothing is written twice and nothing is missing',
		async () => {
			await wipe();
			const setUp = await openNeo4jStore(settings);
			await setUp.migrate();
			await setUp.close();
			const proxy = await cuttingProxy(settings.url, (commit) => commit % 5 === 2);
			const store = await openNeo4jStore({ ...settings, url: proxy.url });
			try {
				await store.beginLoad(manifest());
				await store.writeBatch(LOAD, batch(1, 'one'));
				await store.writeBatch(LOAD, batch(2, 'two'));
				await store.finishLoad(LOAD);
				await store.writeAnalysis(analysis(0.25));
				await store.writeAnalysis(analysis(0.75));
				expect(proxy.lost()).toBeGreaterThan(5);
			} finally {
				await store.close();
				await proxy.close();
			}
			const direct = await openNeo4jStore(settings);
			const [node] = await direct.nodes(EVERYTHING, [T1]);
			expect(node).toMatchObject({ version: 2, properties: { name: 'two' }, risk: { score: 0.75 } });
			expect(await direct.history(EVERYTHING, T1)).toHaveLength(2);
			expect(await collect(direct.scanEdges(EVERYTHING, ['HAS_PHONE']))).toHaveLength(1);
			expect(await direct.counts(EVERYTHING)).toMatchObject({
				nodes: { Trader: 1, Phone: 1 },
				edges: { HAS_PHONE: 1 }
			});
			const [load] = await direct.loads(EVERYTHING);
			expect(load).toMatchObject({
				status: 'complete',
				totals: { records: 2, nodes_created: 2, edges_created: 1 }
			});
			expect(await collect(direct.scanAssessments(EVERYTHING, 'entities'))).toHaveLength(1);
			expect((await direct.clusters(EVERYTHING, { offset: 0, limit: 10 })).rows).toMatchObject([
				{ score: 0.75 }
			]);
			await direct.close();
		},
		SLOW
	);

	test('two loads that meet in shared nodes: each once, neither fails', async () => {
		await wipe();
		const stores = await Promise.all([openNeo4jStore(settings), openNeo4jStore(settings)]);
		await stores[0].migrate();
		const loads = ['load-a', 'load-b'];
		for (const load of loads) await stores[0].beginLoad(manifest(load));
		const shared = Array.from({ length: 50 }, (_, i) => phone(`+${i}`));
		await Promise.all(
			stores.map(async (store, s) => {
				for (let round = 1; round <= 5; round++) {
					const source = at(round + 1, loads[s]);
					const own = trader(`${loads[s]}-${round}`);
					// In opposite orders, which is how two writers come to wait for one another.
					const phones = s === 0 ? shared : shared.toReversed();
					await store.writeBatch(loads[s], {
						nodes: [record(own, { name: 'x' }, source), ...phones.map((to) => reference(to, {}, source))],
						edges: phones.map((to) => relation('HAS_PHONE', own, to, { owner: own, source })),
						rejections: [],
						checkpoint: { file: source.file, records: round, done: false },
						records: 1
					});
				}
			})
		);
		expect(await stores[1].counts(EVERYTHING)).toMatchObject({
			nodes: { Trader: 10, Phone: 50 },
			edges: { HAS_PHONE: 500 }
		});
		await Promise.all(stores.map((store) => store.close()));
	});
});
