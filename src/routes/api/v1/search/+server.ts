import { z } from 'zod';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { searchNodes } from '#lib/server/app/search-nodes.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

const query = z.object({
	q: z.string().trim().min(1).max(200),
	labels: z.preprocess(
		(value) => (typeof value === 'string' ? value.split(',') : value),
		z.array(z.enum(NODE_LABELS)).min(1).optional()
	),
	limit: z.coerce.number().int().min(1).max(50).default(12)
});

export const GET = apiRoute(async ({ locals, url }) => {
	const { q, labels, limit } = query.parse(Object.fromEntries(url.searchParams));
	const hits = await searchNodes(await requestStore(), locals.scope, {
		text: q,
		limit,
		...(labels && { labels })
	});
	return Response.json({ hits });
});
