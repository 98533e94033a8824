import { EVERYTHING } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** Changes when a load has ended or an analysis was written, in whatever process; not while a load goes on. */
export async function storeState(store: GraphStore): Promise<string> {
	const [loads, snapshot] = await Promise.all([store.loads(EVERYTHING), store.snapshot(EVERYTHING)]);
	const ended = loads.filter(({ status }) => status === 'complete').map((load) => load.load_id);
	return JSON.stringify([ended.sort(), snapshot?.snapshot_id, snapshot?.created_at]);
}
