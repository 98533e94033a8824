import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, Page, PageQuery } from '#lib/store/graph-store.ts';

/** Clusters by rank, the most suspicious first. */
export function listClusters(
	store: GraphStore,
	scope: Scope,
	query: PageQuery
): Promise<Page<ClusterAssessment>> {
	return store.clusters(scope, query);
}
