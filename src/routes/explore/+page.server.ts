import { refKey } from '#lib/domain/graph.ts';
import { parseFocus } from '#lib/explorer/parse-focus.ts';
import { focusScene } from '#lib/server/app/expand-scene.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	fromStore(locals, async (store) => {
		const asked = url.searchParams.get('focus');
		const focus = parseFocus(asked);
		const scene = focus ? await focusScene(store, locals.scope, focus) : { nodes: [], edges: [], omitted: 0 };
		const found = focus !== null && scene.nodes.length > 0;
		return { scene, focus: found ? refKey(focus) : null, missing: found ? null : asked };
	});
