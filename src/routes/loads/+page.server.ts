import { readLoads } from '#lib/server/app/read-loads.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import { pageQuery } from '#lib/server/http/page-query.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = ({ locals, url }) =>
	fromStore(locals, async (store) => {
		const query = pageQuery(url, PAGE_SIZE);
		const loadId = url.searchParams.get('load') || undefined;
		const [data, snapshot] = await Promise.all([
			readLoads(store, locals.scope, { ...query, ...(loadId === undefined ? {} : { load_id: loadId }) }),
			store.snapshot(locals.scope)
		]);
		return { ...data, ...query, snapshot, loadId: loadId ?? null };
	});
