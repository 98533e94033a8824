import { clusterDetail } from '#lib/server/app/cluster-detail.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readCluster } from '#lib/server/http/operations/cluster-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readCluster, async ({ params }, { locals }) =>
	clusterDetail(await requestStore(), locals.scope, params.id)
);
