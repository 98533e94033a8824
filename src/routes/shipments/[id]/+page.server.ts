import { readShipment } from '#lib/server/app/read-shipment.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	fromStore(locals, (store) => readShipment(store, locals.scope, params.id));
