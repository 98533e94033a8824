import { expandRequest } from '#lib/domain/scene.ts';
import { expandScene } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { jsonBody } from '#lib/server/http/json-body.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

export const POST = apiRoute(async ({ locals, request }) => {
	const wanted = expandRequest.parse(await jsonBody(request));
	return Response.json(await expandScene(await requestStore(), locals.scope, wanted));
});
