import { openStore } from '#lib/server/container.ts';
import { describeWithNeo4j } from '../../support/neo4j/test-store.ts';
import { describePointInTime } from './point-in-time.suite.ts';

await describeWithNeo4j('Neo4j', ({ settings, wipe }) => {
	describePointInTime('Neo4j', async () => {
		await wipe();
		return openStore({ store: { kind: 'neo4j', ...settings } });
	});
});
