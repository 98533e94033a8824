import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** A new analysis is written every few minutes at most. */
const TRIES = 3;

/**
 * Reads values that all come from one analysis, so that the hash given with them is theirs: read again where a new
 * analysis came in between.
 *
 * @param wanted hash of the feature set that the caller's model was trained on
 * @throws AppError `missing-prerequisite` where nothing is analysed, or by an earlier version; `precondition-failed`
 * where the hash differs; `store-unavailable`
 */
export async function ofOneAnalysis<T>(
	store: GraphStore,
	scope: Scope,
	wanted: string | undefined,
	read: (snapshot: AnalysisSnapshot) => Promise<T>
): Promise<T> {
	let before = await store.snapshot(scope);
	for (let tries = 0; tries < TRIES; tries++) {
		if (!before) throw new AppError('missing-prerequisite', 'not-analysed');
		refuseOther(before, wanted);
		const values = await read(before);
		const after = await store.snapshot(scope);
		if (after?.snapshot_id === before.snapshot_id && after.created_at === before.created_at) return values;
		before = after;
	}
	throw new AppError('store-unavailable', 'analysis-keeps-changing');
}

function refuseOther({ feature_set }: AnalysisSnapshot, wanted: string | undefined): void {
	if (feature_set.hash === '') throw new AppError('missing-prerequisite', 'analysis-too-old');
	if (wanted === undefined || wanted === feature_set.hash) return;
	throw new AppError('precondition-failed', 'feature-set-differs', {
		wanted,
		found: feature_set.hash,
		version: feature_set.version
	});
}
