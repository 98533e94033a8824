import { describeWithNeo4j } from '../../support/neo4j/test-store.ts';
import { describeIngest } from './ingest.suite.ts';

await describeWithNeo4j('Neo4j', ({ settings, wipe }) => {
	describeIngest(
		'Neo4j',
		async () => {
			await wipe();
			return { kind: 'neo4j', ...settings };
		},
		[0.5]
	);
});
