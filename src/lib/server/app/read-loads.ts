import type { LoadState, Rejection } from '#lib/domain/load.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, Page, QuarantineQuery } from '#lib/store/graph-store.ts';

export interface LoadsData {
	loads: LoadState[];
	/** Of one load, or of all. */
	quarantine: Page<Rejection>;
}

/** Loads, newest first, and a page of what was set aside. */
export async function readLoads(store: GraphStore, scope: Scope, query: QuarantineQuery): Promise<LoadsData> {
	const [loads, quarantine] = await Promise.all([store.loads(scope), store.quarantine(scope, query)]);
	return { loads, quarantine };
}
