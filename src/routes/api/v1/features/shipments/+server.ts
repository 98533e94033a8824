import type { NodeRef } from '#lib/domain/graph.ts';
import { exportFeatures } from '#lib/server/app/export-features.ts';
import { readManyFeatures } from '#lib/server/app/read-features.ts';
import { featureFile, featureQuestion, manyFeaturesJson } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import {
	exportShipmentFeatures,
	readManyShipmentFeatures
} from '#lib/server/http/operations/shipment-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(exportShipmentFeatures, async ({ query, headers }, event) => {
	const question = { ...featureQuestion(query, headers), outcomes: query.outcomes };
	const store = await requestStore();
	const made = await exportFeatures(store, event.locals.scope, { what: 'shipments', ...question });
	return featureFile(made, query.format, event);
});

export const POST = serveOperation(readManyShipmentFeatures, async ({ body, headers }, event) => {
	const refs = body.ids.map((id): NodeRef => ({ label: 'Shipment', id }));
	const question = featureQuestion(body, headers);
	const answer = await readManyFeatures(await requestStore(), event.locals.scope, refs, question);
	return manyFeaturesJson(answer, event);
});
