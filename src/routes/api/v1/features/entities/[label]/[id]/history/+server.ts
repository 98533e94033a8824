import { readFeatureHistory } from '#lib/server/app/read-features.ts';
import { featureJson, featureQuestion } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readEntityHistory } from '#lib/server/http/operations/entity-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readEntityHistory, async ({ params, query, headers }, { locals }) =>
	featureJson(
		await readFeatureHistory(await requestStore(), locals.scope, params, featureQuestion(query, headers))
	)
);
