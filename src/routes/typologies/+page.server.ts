import { listTypologies } from '#lib/server/app/list-typologies.ts';
import { TYPOLOGY_SETTINGS_FILE, readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	fromStore(locals, async (store) => {
		const settings = await readTypologySettings(readSettings(process.env).dataFolder);
		const list = await listTypologies(store, locals.scope, settings);
		return { ...list, file: TYPOLOGY_SETTINGS_FILE };
	});
