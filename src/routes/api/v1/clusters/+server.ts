import { z } from 'zod';
import { listClusters } from '#lib/server/app/list-clusters.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

const query = z.object({
	offset: z.coerce.number().int().min(0).default(0),
	limit: z.coerce.number().int().min(1).max(100).default(25)
});

export const GET = apiRoute(async ({ locals, url }) => {
	const page = query.parse(Object.fromEntries(url.searchParams));
	return Response.json(await listClusters(await requestStore(), locals.scope, page));
});
