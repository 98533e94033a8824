import { z } from 'zod';
import { nodeRef } from '#lib/domain/graph.ts';

const searchAnswer = nodeRef.extend({
	caption: z.string(),
	/** Property that matched, `id` among them. */
	matched: z.string()
});

export type SearchAnswer = z.infer<typeof searchAnswer>;

const answers = z.object({ hits: z.array(searchAnswer) });

/** Asks `/api/v1/search`. @throws where the server does not answer as agreed. */
export async function searchEntities(text: string, signal: AbortSignal): Promise<SearchAnswer[]> {
	const response = await fetch(`/api/v1/search?q=${encodeURIComponent(text)}`, { signal });
	return answers.parse(await response.json()).hits;
}
