import { clusterScene } from '#lib/server/app/cluster-scene.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readClusterScene } from '#lib/server/http/operations/cluster-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readClusterScene, async ({ params }, { locals }) =>
	clusterScene(await requestStore(), locals.scope, params.id)
);
