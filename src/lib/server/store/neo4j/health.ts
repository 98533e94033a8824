import { AppError } from '#lib/domain/errors.ts';
import type { StoreHealth } from '#lib/store/graph-store.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { schemaVersion } from './migrate.ts';

const SERVER_VERSION = cypherFile('read/server-version');
const GDS_VERSION = cypherFile('read/gds-version');

/** The long-term release from which all that `cypher/` uses is there. */
const OLDEST = [5, 26] as const;

/** @throws AppError when the server is older than what `cypher/` needs. */
export async function checkVersion(connection: Connection): Promise<void> {
	const version = await serverVersion(connection);
	const [major, minor] = version.split('.').map(Number);
	// From 2025 on versions are years, which are greater too.
	if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
	const params = { url: connection.url, version, oldest: OLDEST.join('.') };
	throw new AppError('store-unavailable', 'neo4j-too-old', params);
}

export async function health(connection: Connection): Promise<StoreHealth> {
	return {
		kind: 'neo4j',
		version: await serverVersion(connection),
		location: connection.url,
		gds: await gdsVersion(connection),
		schema_version: await schemaVersion(connection)
	};
}

async function serverVersion(connection: Connection): Promise<string> {
	const [row] = await connection.read((runner) => runner.run<{ version: string }>(SERVER_VERSION()));
	return row?.version ?? '0';
}

/** @returns null where Graph Data Science is not installed */
export async function gdsVersion(connection: Connection): Promise<string | null> {
	try {
		const [row] = await connection.read((runner) => runner.run<{ version: string }>(GDS_VERSION()));
		return row?.version ?? null;
	} catch (cause) {
		// An unknown function is how a server without GDS answers.
		if ((cause as { code?: string }).code === 'Neo.ClientError.Statement.SyntaxError') return null;
		throw cause;
	}
}
