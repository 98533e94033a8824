import { refKey } from '#lib/domain/graph.ts';
import { clusterDetail } from '#lib/server/app/cluster-detail.ts';
import { clusterScene } from '#lib/server/app/cluster-scene.ts';
import { fromStore } from '#lib/server/http/from-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	fromStore(locals, async (store) => {
		const [detail, scene] = await Promise.all([
			clusterDetail(store, locals.scope, params.id),
			clusterScene(store, locals.scope, params.id)
		]);
		return { ...detail, scene, memberKeys: detail.cluster.members.map(refKey) };
	});
