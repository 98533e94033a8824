import { clusterDetail } from '#lib/server/app/cluster-detail.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';
import type { RequestEvent } from './$types';

export const GET = apiRoute(async ({ locals, params }: RequestEvent) =>
	Response.json(await clusterDetail(await requestStore(), locals.scope, params.id))
);
