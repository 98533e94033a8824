import { connectScene } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { connectNodes } from '#lib/server/http/operations/graph-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const POST = serveOperation(connectNodes, async ({ body }, { locals }) =>
	connectScene(await requestStore(), locals.scope, body)
);
