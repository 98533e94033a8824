import type { Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';

const STATE = cypherFile('read/store-state');

/** The one node that says what the store holds. */
export interface StoreState {
	schema_version: number;
	/** The analysis that readers see; absent before the first. */
	run?: number;
	/** The analysis that was written on the nodes themselves; behind `run` where that was interrupted. */
	shown_run?: number;
}

/** @returns undefined for a database that no migration has touched. */
export async function storeState(runner: Runner): Promise<StoreState | undefined> {
	return (await runner.run<{ store: StoreState }>(STATE()))[0]?.store;
}

/** Number of the published analysis. */
export async function publishedRun(runner: Runner): Promise<number | null> {
	return (await storeState(runner))?.run ?? null;
}
