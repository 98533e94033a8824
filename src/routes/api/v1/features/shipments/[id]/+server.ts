import { readFeatures } from '#lib/server/app/read-features.ts';
import { featureJson, featureQuestion } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readShipmentFeatures } from '#lib/server/http/operations/shipment-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readShipmentFeatures, async ({ params, query, headers }, { locals }) => {
	const ref = { label: 'Shipment', id: params.id } as const;
	const question = featureQuestion(query, headers);
	return featureJson(await readFeatures(await requestStore(), locals.scope, ref, question));
});
