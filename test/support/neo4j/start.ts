/** Starts a throw-away Neo4j with GDS by hand: node test/support/neo4j/start.ts [--port 7687] [--http 7474] [--home DIR] */
import { parseArgs } from 'node:util';
import { Neo4jMissing } from './neo4j-missing.ts';
import { startNeo4j } from './neo4j-server.ts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '7687' },
		http: { type: 'string', default: '7474' },
		home: { type: 'string' },
		heap: { type: 'string', default: '2g' },
		password: { type: 'string', default: 'filature-test' }
	}
});

try {
	const server = await startNeo4j({
		boltPort: Number(values.port),
		httpPort: Number(values.http),
		home: values.home,
		heap: values.heap,
		password: values.password
	});
	console.log(`Neo4j is at ${server.url}, user ${server.user}, password ${server.password}; Ctrl-C ends it.`);
	console.log(`The browser is at http://127.0.0.1:${values.http}`);
	const end = () => void server.stop().then(() => process.exit(0));
	process.on('SIGINT', end).on('SIGTERM', end);
	setInterval(() => undefined, 1 << 30);
} catch (cause) {
	if (!(cause instanceof Neo4jMissing)) throw cause;
	console.error(cause.message);
	process.exitCode = 1;
}
