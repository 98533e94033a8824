import type { Properties } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { SearchHit, SearchQuery } from '#lib/store/graph-store.ts';
import { parseSearch, rankHits } from '#lib/store/search-ranking.ts';
import type { ParsedSearch, SearchCandidate } from '#lib/store/search-ranking.ts';
import { SEARCHED_LABELS } from '#lib/store/search-text.ts';
import type { Database } from './database.ts';
import { nodesByNid } from './read-nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Candidate extends SearchCandidate {
	nid: number;
}

interface CandidateColumns {
	nid: number;
	label: number;
	id: string;
	properties: string;
}

export function search(db: Database, words: Vocabulary, query: SearchQuery): SearchHit[] {
	const parsed = parseSearch(query.text);
	if (parsed.ids.length === 0) return [];
	const wanted = new Set<NodeLabel>(query.labels ?? SEARCHED_LABELS);
	const labels = SEARCHED_LABELS.filter((label) => wanted.has(label));
	return db.read(() => {
		const hits = rankHits(parsed, candidates(db, words, parsed, labels), query.limit);
		const nodes = nodesByNid(
			db,
			words,
			hits.map((hit) => hit.candidate.nid)
		);
		return hits.map((hit, i) => ({ node: nodes[i], matched: hit.matched }));
	});
}

function* candidates(
	db: Database,
	words: Vocabulary,
	parsed: ParsedSearch,
	labels: readonly NodeLabel[]
): Generator<Candidate> {
	const seen = new Set<number>();
	const codes = JSON.stringify(labels.map((label) => words.labelCode(label)));
	const byId = `SELECT n.nid, n.label, n.id, c.properties
		FROM json_each(?1) l CROSS JOIN json_each(?2) i CROSS JOIN node n ON n.label = l.value AND n.id = i.value
		CROSS JOIN node_content c ON c.nid = n.nid`;
	for (const row of db.rows<CandidateColumns>(byId, codes, JSON.stringify(parsed.ids))) {
		seen.add(row.nid);
		yield candidate(words, row);
	}
	if (parsed.indexed.length === 0) return;
	const byText = `SELECT n.nid, n.label, n.id, c.properties
		FROM search_text s CROSS JOIN node n ON n.nid = s.rowid CROSS JOIN node_content c ON c.nid = n.nid
		WHERE s.search_text MATCH ?1 AND n.label IN (SELECT value FROM json_each(?2))`;
	for (const row of db.each<CandidateColumns>(byText, trigramsOf(parsed.indexed), codes)) {
		if (!seen.has(row.nid)) yield candidate(words, row);
	}
}

function candidate(words: Vocabulary, row: CandidateColumns): Candidate {
	const { nid, label, id, properties } = row;
	return { nid, ...words.ref(label, id), properties: JSON.parse(properties) as Properties };
}

/** Normalised words hold letters and digits only, so nothing of the FTS5 query language is left in them. */
function trigramsOf(indexed: readonly string[]): string {
	const pieces = new Set<string>();
	for (const word of indexed) {
		const letters = [...word];
		for (let i = 0; i + 3 <= letters.length; i++) pieces.add(letters.slice(i, i + 3).join(''));
	}
	return [...pieces].map((piece) => `"${piece}"`).join(' AND ');
}
