import type { AnalysisSnapshot, ShipmentAssessment } from '#lib/domain/assessment.ts';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Actor } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { featureSetOf } from '#lib/features/feature-set.ts';
import type { DayRows } from '#lib/risk/live/day-rows.ts';
import { MODEL_VERSION } from '#lib/risk/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { engineOver } from './engine-over.ts';

export interface Increment {
	snapshot: AnalysisSnapshot;
	/** Declarations that were assessed and added. */
	added: number;
	/** ISO date: declarations before it are assessed now. */
	until: string;
}

/**
 * Adds the declarations of the days since an analysis to it: features and scores as of their declarations, with the
 * values that a full analysis gives them. Left to that: clusters, scores and histories of entities, dated snapshots (the
 * newest one that is stored is used, and its age told), and declarations dated before the days that are added.
 * @throws AppError `missing-prerequisite` without an analysis, with one of another model, or while loads keep writing;
 * `cancelled`
 */
export async function analyseIncrement(
	store: GraphStore,
	_actor: Actor,
	options: TaskOptions = {}
): Promise<Increment> {
	const snapshot = await store.snapshot(EVERYTHING);
	if (!snapshot) throw new AppError('missing-prerequisite', 'live-no-analysis');
	refuseOtherModel(snapshot);
	const from = dayOf(snapshot.shipments_until ?? snapshot.as_of);
	const { engine, rows } = await engineOver(store, snapshot, { lateOutcomes: false }, options);
	const until = Math.max(from, lastDay(rows) + 1);
	engine.skipTo(from);
	throwIfCancelled(options.signal);
	const total = rows.shipments.filter(({ day }) => day >= from).length;
	const shipments: ShipmentAssessment[] = [];
	for (const reading of engine.advanceTo(until)) {
		if (shipments.length % 500 === 0) {
			throwIfCancelled(options.signal);
			options.onProgress?.({ stage: 'score-shipments', done: shipments.length, total });
		}
		shipments.push(engine.assess(reading));
	}
	const { counts } = snapshot;
	const grown: AnalysisSnapshot = {
		...snapshot,
		shipments_until: isoOf(until),
		counts: { ...counts, shipments: counts.shipments + shipments.length }
	};
	await store.addAssessments({ snapshot: grown, shipments }, options);
	return { snapshot: grown, added: shipments.length, until: isoOf(until) };
}

/** Values of two models side by side in one analysis would be taken for the same. */
function refuseOtherModel({ model_version, feature_set }: AnalysisSnapshot): void {
	const known = `${MODEL_VERSION}, ${featureSetOf().hash}`;
	const found = `${model_version}, ${feature_set.hash}`;
	if (found !== known) throw new AppError('missing-prerequisite', 'increment-other-model', { found, known });
}

function lastDay({ shipments, inspections }: DayRows): number {
	let last = 0;
	for (const { day } of shipments) last = Math.max(last, day);
	for (const { day } of inspections) last = Math.max(last, day);
	return last;
}
