import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';

/** A snapshot as it was written; one of an earlier version has no dated snapshots of entities, and no feature set. */
export function storedSnapshot(content: string): AnalysisSnapshot {
	return {
		...{ entity_feature_names: [], entity_snapshots: [], feature_set: { version: '', hash: '' } },
		...(JSON.parse(content) as AnalysisSnapshot)
	};
}

/** Position of the last of the dated snapshots on or before `asOf`, of the newest without one; -1 before the first. */
export function snapshotOn({ entity_snapshots }: AnalysisSnapshot, asOf: string | undefined): number {
	return asOf === undefined
		? entity_snapshots.length - 1
		: entity_snapshots.findLastIndex((day) => day <= asOf);
}

/** Whether one is the other with shipments added. */
export function isSameAnalysis(a: AnalysisSnapshot | null, b: AnalysisSnapshot): boolean {
	return a?.snapshot_id === b.snapshot_id && a.created_at === b.created_at;
}
