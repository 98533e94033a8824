import { readdirSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import { SEARCHED_LABELS } from '#lib/store/search-text.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

interface Index {
	name: string;
	type: string;
	state: string;
	labels: string[] | null;
	properties: string[] | null;
	owningConstraint: string | null;
}

await describeWithNeo4j('migrations', ({ settings, wipe }) => {
	let store: GraphStore;
	const driver = () => neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
	const ask = async (query: string, parameters = {}) => {
		const own = driver();
		const { records } = await own.executeQuery(query, parameters);
		await own.close();
		return records.map((row) => row.toObject());
	};
	const indexes = async () =>
		(await ask(
			'SHOW INDEXES YIELD name, type, state, labelsOrTypes AS labels, properties, owningConstraint'
		)) as unknown as Index[];

	beforeAll(async () => {
		await wipe();
		store = await openNeo4jStore(settings);
		await store.migrate();
	});
	afterAll(() => store.close());

	test('every label has its identity, and is found by what people type', async () => {
		const all = await indexes();
		const of = (label: string, property: string, type: string) =>
			all.some(
				(index) => index.type === type && index.labels?.[0] === label && index.properties?.[0] === property
			);
		for (const label of NODE_LABELS) expect([label, of(label, 'id', 'RANGE')]).toEqual([label, true]);
		for (const label of SEARCHED_LABELS) expect([label, of(label, '_search', 'TEXT')]).toEqual([label, true]);
		for (const label of ['Trader', 'Broker', 'Consignee', 'Person']) {
			expect([label, of(label, 'embedding', 'VECTOR')]).toEqual([label, true]);
		}
		expect(all.filter((index) => index.state !== 'ONLINE')).toEqual([]);
	});

	test('again and again they change nothing', async () => {
		const before = await indexes();
		await store.migrate();
		await store.migrate();
		expect(await indexes()).toEqual(before);
		expect(await ask('MATCH (store:Store) RETURN count(*) AS n')).toEqual([{ n: neo4j.int(1) }]);
		expect((await store.health()).schema_version).toBe(readdirSync('cypher/schema').length);
	});

	test('what was interrupted is taken up: statements that were done are done again', async () => {
		await ask('MATCH (store:Store) SET store.schema_version = 1');
		const before = await indexes();
		await store.migrate();
		expect(await indexes()).toEqual(before);
		expect((await store.health()).schema_version).toBe(readdirSync('cypher/schema').length);
	});

	test('a schema of a newer version is left alone', async () => {
		await ask('MATCH (store:Store) SET store.schema_version = 99');
		await expect(store.migrate()).rejects.toMatchObject({
			code: 'store-unavailable',
			key: 'neo4j-newer-schema',
			params: { found: 99 }
		});
		await ask('MATCH (store:Store) SET store.schema_version = 3');
	});
});
