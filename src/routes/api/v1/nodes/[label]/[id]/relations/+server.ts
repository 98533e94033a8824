import { nodeRef } from '#lib/domain/graph.ts';
import { expandOptions } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

export const GET = apiRoute(async ({ locals, params }) => {
	const options = await expandOptions(await requestStore(), locals.scope, nodeRef.parse(params));
	return Response.json({ options });
});
