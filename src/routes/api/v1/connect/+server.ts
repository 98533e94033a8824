import { connectRequest } from '#lib/domain/scene.ts';
import { connectScene } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { jsonBody } from '#lib/server/http/json-body.ts';
import { apiRoute } from '#lib/server/http/problem.ts';

export const POST = apiRoute(async ({ locals, request }) => {
	const wanted = connectRequest.parse(await jsonBody(request));
	return Response.json(await connectScene(await requestStore(), locals.scope, wanted));
});
