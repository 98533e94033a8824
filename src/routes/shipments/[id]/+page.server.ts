import { featureValues } from '#lib/server/app/feature-values.ts';
import { readShipment } from '#lib/server/app/read-shipment.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params: { id } }) =>
	fromStore(locals, async (store) => {
		const [shipment, features] = await Promise.all([
			readShipment(store, locals.scope, id),
			featureValues(store, locals.scope, { label: 'Shipment', id })
		]);
		return { ...shipment, features };
	});
