import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import { afterAll, describe, inject, it } from 'vitest';
import type { DoorAnswer } from './neo4j-door.ts';

const [WIPE_EDGES, WIPE_NODES, RESET] = ['wipe-edges', 'wipe-nodes', 'reset-store'].map((name) =>
	readFileSync(`${import.meta.dirname}/${name}.cypher`, 'utf8')
);

/** A Neo4j that is this test file's alone until its last test is done. */
export interface TestNeo4j {
	/** As `openNeo4jStore` takes them. */
	settings: { url: string; user: string; password: string };
	/** Deletes every node and relation; the schema stays. */
	wipe(): Promise<void>;
}

/**
 * Describes tests that need a real Neo4j, in a file of their own: `await describeWithNeo4j('…', (neo4j) => { … })`.
 * The database is empty at the start. Where Neo4j cannot be had the tests are skipped with the reason in the report;
 * with CI set that is a failure, and so is a database that NEO4J_TEST_URI names but that may not be wiped.
 */
export async function describeWithNeo4j(name: string, tests: (neo4j: TestNeo4j) => void): Promise<void> {
	const { answer, release } = await knock();
	if ('url' in answer) {
		const wipe = () => wipeAll(answer);
		await wipe();
		describe(name, () => {
			afterAll(release);
			tests({ settings: answer, wipe });
		});
		return;
	}
	release();
	const reason = 'missing' in answer ? answer.missing : answer.refused;
	if ('refused' in answer || process.env.CI) {
		describe(name, () => {
			it('has a Neo4j to run against', () => {
				throw new Error(reason);
			});
		});
		return;
	}
	console.warn(`\nSKIPPED, no Neo4j: ${name}. ${reason}\n`);
	describe.skip(`${name} (no Neo4j: ${reason})`, () => {
		tests({ settings: { url: '', user: '', password: '' }, wipe: () => Promise.resolve() });
	});
}

async function knock(): Promise<{ answer: DoorAnswer; release: () => void }> {
	const socket = connect(inject('neo4jDoor'), '127.0.0.1');
	const [line] = (await once(createInterface(socket), 'line')) as [string];
	return { answer: JSON.parse(line) as DoorAnswer, release: () => socket.destroy() };
}

async function wipeAll({ url, user, password }: TestNeo4j['settings']): Promise<void> {
	const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
	try {
		for (const query of [WIPE_EDGES, WIPE_NODES]) {
			for (let deleted = 1; deleted > 0;) {
				const { records } = await driver.executeQuery(query);
				deleted = (records[0].get('deleted') as Integer).toNumber();
			}
		}
		await driver.executeQuery(RESET);
	} finally {
		await driver.close();
	}
}
