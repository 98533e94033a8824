import { redirect } from '@sveltejs/kit';
import { featureValues } from '#lib/server/app/feature-values.ts';
import { readEntity } from '#lib/server/app/read-entity.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import { pageQuery } from '#lib/server/http/page-query.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 20;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { label, id } = params;
	if (label === 'Shipment') redirect(308, `/shipments/${encodeURIComponent(id)}`);
	const query = pageQuery(url, PAGE_SIZE);
	const order = url.searchParams.get('order') === 'date' ? ('date' as const) : ('risk' as const);
	return fromStore(locals, async (store) => {
		const [entity, features] = await Promise.all([
			readEntity(store, locals.scope, { label, id }, { ...query, order }),
			featureValues(store, locals.scope, { label, id })
		]);
		return { ...entity, features, ...query, order };
	});
};
