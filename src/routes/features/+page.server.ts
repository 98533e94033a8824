import { readFeatureSchema } from '#lib/server/app/read-feature-schema.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	fromStore(locals, async (store) => {
		const [schema, snapshot] = await Promise.all([
			readFeatureSchema(store, locals.scope, { locale: locals.locale }),
			store.snapshot(locals.scope)
		]);
		return { ...schema, as_of: snapshot?.as_of ?? null };
	});
