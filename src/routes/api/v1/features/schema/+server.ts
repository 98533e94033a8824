import { readFeatureSchema as read } from '#lib/server/app/read-feature-schema.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readFeatureSchema } from '#lib/server/http/operations/feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readFeatureSchema, async ({ query: { entity } }, { locals }) =>
	read(await requestStore(), locals.scope, { entity, locale: locals.locale })
);
