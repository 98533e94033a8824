import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { AppError } from '#lib/domain/errors.ts';
import { appRoot } from '../../app-root.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { storeState } from './store-state.ts';

const RECORD = cypherFile('ingest/record-migration');
const AWAIT_INDEXES = cypherFile('ingest/await-indexes');

/**
 * Runs the files of `cypher/schema` that the store has not seen, in the order of their numbers. Neo4j takes schema
 * changes one at a time, outside of data's transactions, so each statement says IF NOT EXISTS: one that was
 * interrupted is run again. A released file is never edited: a change is a new file.
 */
export async function migrate(connection: Connection): Promise<void> {
	const found = await schemaVersion(connection);
	const migrations = readMigrations();
	if (found > migrations.length) {
		const params = { url: connection.url, found, known: migrations.length };
		throw new AppError('store-unavailable', 'neo4j-newer-schema', params);
	}
	for (let version = found + 1; version <= migrations.length; version++) {
		for (const statement of migrations[version - 1]) await connection.alone(statement);
		await connection.alone(AWAIT_INDEXES());
		await connection.write((runner) => runner.run(RECORD(), { version: neo4j.int(version) }));
	}
}

export async function schemaVersion(connection: Connection): Promise<number> {
	return (await connection.read(storeState))?.schema_version ?? 0;
}

function readMigrations(): string[][] {
	const folder = join(appRoot, 'cypher', 'schema');
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.cypher'))
		.sort();
	return files.map((file) =>
		readFileSync(join(folder, file), 'utf8')
			.split(/;\s*$/m)
			.filter((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim() !== '')
	);
}
