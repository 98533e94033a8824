import { readLineage } from '#lib/server/app/read-lineage.ts';
import { featureJson } from '#lib/server/http/feature-response.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { readShipmentLineage } from '#lib/server/http/operations/shipment-feature-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';

export const GET = serveOperation(readShipmentLineage, async ({ params, query }, { locals }) => {
	const ref = { label: 'Shipment', id: params.id } as const;
	return featureJson(await readLineage(await requestStore(), locals.scope, ref, query.feature));
});
