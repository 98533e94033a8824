import { nodeCard } from '#lib/server/app/node-card.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readNode } from '#lib/server/http/operations/graph-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readNode, async ({ params }, { locals }) =>
	nodeCard(await requestStore(), locals.scope, params)
);
