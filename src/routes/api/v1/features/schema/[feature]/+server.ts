import { readFeatureSources } from '#lib/server/app/read-feature-schema.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readFeature } from '#lib/server/http/operations/feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readFeature, async ({ params }, { locals }) =>
	readFeatureSources(await requestStore(), locals.scope, { id: params.feature, locale: locals.locale })
);
