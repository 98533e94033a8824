import { readLineage } from '#lib/server/app/read-lineage.ts';
import { featureJson } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readEntityLineage } from '#lib/server/http/operations/entity-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readEntityLineage, async ({ params, query }, { locals }) =>
	featureJson(await readLineage(await requestStore(), locals.scope, params, query.feature))
);
