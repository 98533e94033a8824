import { expandOptions } from '#lib/server/app/expand-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readRelations } from '#lib/server/http/operations/graph-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readRelations, async ({ params }, { locals }) => ({
	options: await expandOptions(await requestStore(), locals.scope, params)
}));
