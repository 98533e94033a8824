import { searchNodes as search } from '#lib/server/app/search-nodes.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { searchNodes } from '#lib/server/http/operations/graph-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(searchNodes, async ({ query: { q, labels, limit } }, { locals }) => {
	const text = q.trim();
	if (text === '') return { hits: [] };
	const wanted = { text, limit, ...(labels && { labels }) };
	return { hits: await search(await requestStore(), locals.scope, wanted) };
});
