import neo4j from 'neo4j-driver';
import { refKey } from '#lib/domain/graph.ts';
import type { Properties } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { SearchHit, SearchQuery } from '#lib/store/graph-store.ts';
import { parseSearch, rankHits } from '#lib/store/search-ranking.ts';
import type { ParsedSearch, SearchCandidate } from '#lib/store/search-ranking.ts';
import { SEARCHED_LABELS } from '#lib/store/search-text.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import type { LoadFiles } from './load-files.ts';
import { columnsOf } from './property-values.ts';
import { nodesOf } from './read-nodes.ts';
import { publishedRun } from './store-state.ts';

const BY_ID = cypherFile('read/search-ids');
const BY_TEXT = cypherFile('read/search-text');

interface CandidateColumns {
	label: NodeLabel;
	properties: Properties & { id: string };
}

export async function search(
	connection: Connection,
	files: LoadFiles,
	query: SearchQuery
): Promise<SearchHit[]> {
	const parsed = parseSearch(query.text);
	if (parsed.ids.length === 0) return [];
	const wanted = new Set<NodeLabel>(query.labels ?? SEARCHED_LABELS);
	const labels = SEARCHED_LABELS.filter((label) => wanted.has(label));
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		const hits = rankHits(parsed, await candidates(runner, parsed, labels, query.limit), query.limit);
		const refs = hits.map(({ candidate: { label, id } }) => ({ label, id }));
		const nodes = await nodesOf(runner, files, run, refs);
		return hits.map(({ matched }, i) => ({ node: nodes[i], matched }));
	});
}

/** At least the best `limit` of each label, and every node of one of the ids. */
async function candidates(
	runner: Runner,
	{ ids, text, words, indexed }: ParsedSearch,
	labels: readonly NodeLabel[],
	limit: number
): Promise<Iterable<SearchCandidate>> {
	const searches = [runner.run<CandidateColumns>(BY_ID(), { ids, labels })];
	// The longest word is the rarest: the index looks for it, and the others are looked for in what it finds.
	const [longest] = indexed.toSorted((a, b) => b.length - a.length);
	if (longest !== undefined) {
		const parameters = { longest, words, text, limit: neo4j.int(limit) };
		for (const label of labels) {
			searches.push(runner.run<CandidateColumns>(BY_TEXT({ LABEL: label }), parameters));
		}
	}
	const found = new Map<string, SearchCandidate>();
	for (const { label, properties } of (await Promise.all(searches)).flat()) {
		const candidate = { label, id: properties.id, properties: columnsOf(properties) };
		found.set(refKey(candidate), candidate);
	}
	return found.values();
}
