import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { dayOf } from '#lib/domain/day.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { readRows } from '#lib/analysis/load-tables.ts';
import { RowCollector } from '#lib/risk/live/day-rows.ts';
import type { DayRows } from '#lib/risk/live/day-rows.ts';
import { LastSnapshot } from '#lib/risk/live/last-snapshot.ts';
import { LiveEngine } from '#lib/risk/live/live-engine.ts';
import type { LiveEngineOptions } from '#lib/risk/live/live-engine.ts';
import type { GraphStore, StoredFeatures } from '#lib/store/graph-store.ts';

export interface StoreEngine {
	/** Has all rows, and has not moved yet. */
	engine: LiveEngine;
	rows: DayRows;
	/** Day of the snapshot that the place in the network comes from; null where the analysis has none. */
	networkOf: string | null;
}

/**
 * An engine over all that a store holds, with the place in the network as the newest snapshot of its analysis has it.
 * @throws AppError `missing-prerequisite` while loads keep writing, `cancelled`
 */
export async function engineOver(
	store: GraphStore,
	{ entity_feature_names, entity_snapshots }: AnalysisSnapshot,
	{ lateOutcomes = true }: Pick<LiveEngineOptions, 'lateOutcomes'> = {},
	options: TaskOptions = {}
): Promise<StoreEngine> {
	const { rows } = (await readRows(store, EVERYTHING, () => new RowCollector(), options)).taker;
	const last = new LastSnapshot();
	const engine = new LiveEngine({ snapshots: last.snapshots, lateOutcomes });
	engine.append(rows);
	const networkOf = entity_snapshots.at(-1);
	if (networkOf === undefined) return { engine, rows, networkOf: null };
	const entities: { ref: StoredFeatures['ref']; values: ArrayLike<number> }[] = [];
	for await (const chunk of store.scanFeatures(EVERYTHING, 'entities')) {
		for (const { ref, values } of chunk) if (values) entities.push({ ref, values });
	}
	last.fill(dayOf(networkOf), entity_feature_names, entities, (ref) => engine.positionOf(ref));
	return { engine, rows, networkOf };
}
