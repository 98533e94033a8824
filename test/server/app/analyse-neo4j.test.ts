import { expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import { loadSmallWorld, storedAnalysis } from '../../support/analysed-world.ts';
import { describeWithNeo4j } from '../../support/neo4j/test-store.ts';

await describeWithNeo4j('Both stores', ({ settings }) => {
	test('give the same tables and keep the same analysis', { timeout: 240_000 }, async () => {
		const stores = [await openSqliteStore(':memory:'), await openNeo4jStore(settings)];
		const tables = [];
		const kept = [];
		for (const store of stores) {
			await loadSmallWorld(store);
			tables.push(await loadTables(store, EVERYTHING));
			await analyse(store, LOCAL_OPERATOR, { createdAt: '2026-01-01T00:00:00Z' });
			kept.push(await storedAnalysis(store));
			await store.close();
		}
		expect(tables[1]).toEqual(tables[0]);
		expect(kept[1].clusters).toEqual(kept[0].clusters);
		expect(kept[1].shipments).toEqual(kept[0].shipments);
		expect(kept[1].entities).toEqual(kept[0].entities);
		expect(kept[1].features).toEqual(kept[0].features);
	});
});
