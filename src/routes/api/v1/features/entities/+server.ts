import { exportFeatures } from '#lib/server/app/export-features.ts';
import { readManyFeatures } from '#lib/server/app/read-features.ts';
import { featureFile, featureQuestion, manyFeaturesJson } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import {
	exportEntityFeatures,
	readManyEntityFeatures
} from '#lib/server/http/operations/entity-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(exportEntityFeatures, async ({ query, headers }, event) => {
	const question = { ...featureQuestion(query, headers), label: query.label };
	const store = await requestStore();
	const made = await exportFeatures(store, event.locals.scope, { what: 'entities', ...question });
	return featureFile(made, query.format, event);
});

export const POST = serveOperation(readManyEntityFeatures, async ({ body, headers }, event) => {
	const question = featureQuestion(body, headers);
	const answer = await readManyFeatures(await requestStore(), event.locals.scope, body.refs, question);
	return manyFeaturesJson(answer, event);
});
