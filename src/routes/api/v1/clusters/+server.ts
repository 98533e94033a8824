import { listClusters as list } from '#lib/server/app/list-clusters.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { listClusters } from '#lib/server/http/operations/cluster-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(listClusters, async ({ query: { offset, limit } }, { locals }) =>
	list(await requestStore(), locals.scope, { offset, limit })
);
