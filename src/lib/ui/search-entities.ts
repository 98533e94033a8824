import { z } from 'zod';
import { nodeRef, refKey } from '#lib/domain/graph.ts';

const searchAnswer = nodeRef.extend({
	caption: z.string(),
	/** Property that matched, `id` among them; `here` for what the page itself found. */
	matched: z.string()
});

export type SearchAnswer = z.infer<typeof searchAnswer>;

const answers = z.object({ hits: z.array(searchAnswer) });

/**
 * Hits that are already on the page first, each once.
 * @param here what the page itself finds; they are told from the others by the mark `here`.
 */
export function withThoseHere(here: readonly SearchAnswer[], hits: readonly SearchAnswer[]): SearchAnswer[] {
	const known = new Set(here.map(refKey));
	return [...here, ...hits.filter((hit) => !known.has(refKey(hit)))];
}

/** Asks `/api/v1/search`. @throws where the server does not answer as agreed. */
export async function searchEntities(text: string, signal: AbortSignal): Promise<SearchAnswer[]> {
	const response = await fetch(`/api/v1/search?q=${encodeURIComponent(text)}`, { signal });
	return answers.parse(await response.json()).hits;
}
