import { nodeRef } from '#lib/domain/graph.ts';
import { nodeCard } from '#lib/server/app/node-card.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

export const GET = apiRoute(async ({ locals, params }) =>
	Response.json(await nodeCard(await requestStore(), locals.scope, nodeRef.parse(params)))
);
