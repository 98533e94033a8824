import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import { describeWithNeo4j } from '../support/neo4j/test-store.ts';
import { describeGraphStore } from './graph-store.contract.ts';

await describeWithNeo4j('A real server', ({ settings, wipe }) => {
	describeGraphStore('Neo4j', async () => {
		await wipe();
		return openNeo4jStore(settings);
	});
});
