import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphName } from './graph-catalogue.ts';
import { CACHE } from './graph-folder.ts';
import type { Figures, Race } from './race.ts';

const FOLDER = join(CACHE, 'results');

/** One contestant in one round: what it said, or why it said nothing. */
export interface Result {
	race: Race;
	graph: GraphName;
	contestant: string;
	round: number;
	/** ISO 8601. */
	at: string;
	figures?: Figures;
	/** By name: modularity, communities, cosine and logistic AUC. */
	quality?: Record<string, number>;
	failure?: string;
}

/** Results outlive the run, so that a long one can be gone on with, and one contestant measured again. */
export function keepResult(result: Result, folder = FOLDER): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, fileOf(result)), JSON.stringify(result));
}

export function dropResult(
	result: Pick<Result, 'race' | 'graph' | 'contestant' | 'round'>,
	folder = FOLDER
): void {
	rmSync(join(folder, fileOf(result)), { force: true });
}

export function readResults(folder = FOLDER): Result[] {
	mkdirSync(folder, { recursive: true });
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result);
}

function fileOf({
	race,
	graph,
	contestant,
	round
}: Pick<Result, 'race' | 'graph' | 'contestant' | 'round'>): string {
	return `${race}.${graph}.${contestant}.${round}.json`;
}
