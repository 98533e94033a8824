import type { NodeRef, Properties } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { compareCodePoints } from './code-point-order.ts';
import { normaliseForSearch, searchValues } from './search-text.ts';

/** Shorter pieces are in too many names to look for: a store's index is made of pieces of this length. */
export const SHORTEST_WORD = 3;

export interface ParsedSearch {
	/** Spellings under which the text may itself be an id: as typed, in upper and in lower case. */
	ids: string[];
	/** Normalised. */
	text: string;
	words: string[];
	/**
	 * Words long enough to look up in a text index; a match must hold all of them. When there is none, only an id
	 * that is one of `ids` is a match.
	 */
	indexed: string[];
}

export interface SearchCandidate extends NodeRef {
	properties: Properties;
}

export interface RankedHit<C extends SearchCandidate> {
	candidate: C;
	/** Property that matched, `id` among them. */
	matched: string;
}

export function parseSearch(typed: string): ParsedSearch {
	const trimmed = typed.trim();
	const text = normaliseForSearch(trimmed);
	const words = text === '' ? [] : [...new Set(text.split(' '))];
	return {
		ids: [...new Set([trimmed, trimmed.toUpperCase(), trimmed.toLowerCase()])].filter((id) => id !== ''),
		text,
		words,
		indexed: words.filter((word) => [...word].length >= SHORTEST_WORD)
	};
}

/**
 * The best `limit` of the candidates. A store hands over at least every node whose search document holds all of
 * `search.indexed`, and every node whose id is one of `search.ids`; what does not match is dropped here.
 *
 * Best first: the id itself, a whole value, the start of a value, starts of words, anywhere in a value. Every
 * word must be found in one and the same value. Ties in the order of `NODE_LABELS`, then by id.
 */
export function rankHits<C extends SearchCandidate>(
	search: ParsedSearch,
	candidates: Iterable<C>,
	limit: number
): RankedHit<C>[] {
	const hits: (RankedHit<C> & { grade: number })[] = [];
	for (const candidate of candidates) {
		const best = gradeOf(search, candidate);
		if (best) hits.push({ candidate, ...best });
	}
	hits.sort(
		(a, b) =>
			a.grade - b.grade ||
			NODE_LABELS.indexOf(a.candidate.label) - NODE_LABELS.indexOf(b.candidate.label) ||
			compareCodePoints(a.candidate.id, b.candidate.id)
	);
	return hits.slice(0, limit).map(({ candidate, matched }) => ({ candidate, matched }));
}

function gradeOf(
	search: ParsedSearch,
	{ label, id, properties }: SearchCandidate
): { grade: number; matched: string } | undefined {
	const values = searchValues(label, id, properties);
	if (values.length === 0) return undefined;
	if (search.ids.includes(id)) return { grade: 0, matched: 'id' };
	if (search.indexed.length === 0) return undefined;
	let best: { grade: number; matched: string } | undefined;
	for (const { property, text } of values) {
		const grade = gradeOfValue(search, property, text);
		if (grade !== undefined && (best === undefined || grade < best.grade))
			best = { grade, matched: property };
	}
	return best;
}

function gradeOfValue({ text, words }: ParsedSearch, property: string, value: string): number | undefined {
	if (value === text) return property === 'id' ? 0 : 1;
	if (value.startsWith(text)) return 2;
	if (!words.every((word) => value.includes(word))) return undefined;
	const padded = ` ${value}`;
	return words.every((word) => padded.includes(` ${word}`)) ? 3 : 4;
}
