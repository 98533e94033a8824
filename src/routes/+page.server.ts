import { readHome, readTotals } from '#lib/server/app/read-home.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import { pageQuery } from '#lib/server/http/page-query.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 20;

export const load: PageServerLoad = ({ locals, url }) =>
	fromStore(locals, async (store) => {
		const query = pageQuery(url, PAGE_SIZE);
		const [home, totals] = await Promise.all([
			readHome(store, locals.scope, query),
			readTotals(store, locals.scope)
		]);
		return { ...home, totals, ...query, now: Date.now() };
	});
