import { listTypologies } from '#lib/server/app/list-typologies.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import { defaultTypologySettings } from '#lib/typologies/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	fromStore(locals, (store) => listTypologies(store, locals.scope, defaultTypologySettings()));
