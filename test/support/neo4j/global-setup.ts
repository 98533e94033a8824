import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { openDoor } from './neo4j-door.ts';
import { startNeo4j } from './neo4j-server.ts';
import type { Neo4jServer } from './neo4j-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Port of the door at which test files ask for Neo4j (test-store.ts). */
		neo4jDoor: number;
	}
}

/** Nothing is started until a test file asks; what was started ends with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	let started: Neo4jServer | undefined;
	const door = await openDoor(async () => {
		const url = process.env.NEO4J_TEST_URI;
		return url ? useGiven(url) : (started = await startNeo4j());
	});
	project.provide('neo4jDoor', door.port);
	return async () => {
		await door.close();
		await started?.stop();
	};
}

/** The tests delete all they find, so a database that holds anything is theirs only when somebody says so. */
async function useGiven(url: string) {
	const user = process.env.NEO4J_TEST_USER || process.env.NEO4J_USER || 'neo4j';
	const password = process.env.NEO4J_TEST_PASSWORD || process.env.NEO4J_PASSWORD || '';
	const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
	try {
		const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1');
		if (records.length > 0 && process.env.NEO4J_TEST_WIPE !== '1') {
			throw new Error(
				'The database at NEO4J_TEST_URI is not empty and the tests would delete all of it: give an empty one, or set NEO4J_TEST_WIPE=1'
			);
		}
		return { url, user, password };
	} finally {
		await driver.close();
	}
}
