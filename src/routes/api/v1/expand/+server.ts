import { expandScene } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { expandNodes } from '#lib/server/http/operations/graph-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const POST = serveOperation(expandNodes, async ({ body }, { locals }) =>
	expandScene(await requestStore(), locals.scope, body)
);
