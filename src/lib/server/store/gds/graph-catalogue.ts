import type { Connection, Runner } from '../neo4j/connection.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';

const DROP = cypherFile('features/drop-projection');
const PROJECTIONS = cypherFile('features/projections');
const CALLS_UNDER_WAY = cypherFile('features/calls-under-way');

/** Names of projections of ours start with it. */
export const PREFIX = 'filature-';

/** One that is not there is no failure. */
export async function dropProjection(connection: Connection, graph: string): Promise<void> {
	await connection.write((runner) => runner.run(DROP(), { graph }));
}

/**
 * A program that was killed leaves its projections in the server's memory. Each is made and used inside one transaction
 * that names it, so one that no transaction names is nobody's.
 */
export async function dropLeftBehind(connection: Connection): Promise<void> {
	const namesIn = async (runner: Runner, query: string, parameters = {}) =>
		(await runner.run<{ graph: string }>(query, parameters)).map(({ graph }) => graph);
	// In this order: a projection of a call that begins in between is not yet listed.
	const there = await connection.write((runner) => namesIn(runner, PROJECTIONS(), { prefix: PREFIX }));
	if (there.length === 0) return;
	const used = await connection.write((runner) => namesIn(runner, CALLS_UNDER_WAY()));
	for (const graph of there) if (!used.includes(graph)) await dropProjection(connection, graph);
}
