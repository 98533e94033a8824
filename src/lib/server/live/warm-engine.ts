import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import { featureSetOf } from '#lib/features/feature-set.ts';
import type { LiveEngine } from '#lib/risk/live/live-engine.ts';
import type { DeclaredRows } from '#lib/risk/live/day-rows.ts';
import { MODEL_VERSION } from '#lib/risk/settings.ts';

import type { GraphStore } from '#lib/store/graph-store.ts';
import { engineOver } from '../app/engine-over.ts';
import type { LiveAnswer } from './live-message.ts';

/**
 * A declaration lodged so many days before the last row is still judged, by what is known now: around midnight, and where
 * a load brings today's rows before the last of yesterday's are lodged. An older one would be judged by its future.
 */
const LATE_DAYS = 3;

/** An engine over all that a store holds, up to its last declarations. */
export class WarmEngine {
	private readonly engine: LiveEngine;
	private readonly snapshot: AnalysisSnapshot;
	private readonly lastDay: Day;
	private readonly networkOf: string | null;
	private readonly featureSet = featureSetOf();

	private constructor(
		engine: LiveEngine,
		snapshot: AnalysisSnapshot,
		lastDay: Day,
		networkOf: string | null
	) {
		this.engine = engine;
		this.snapshot = snapshot;
		this.lastDay = lastDay;
		this.networkOf = networkOf;
	}

	/**
	 * @param snapshot the store's analysis
	 * @throws AppError `missing-prerequisite` while loads keep writing
	 */
	static async over(store: GraphStore, snapshot: AnalysisSnapshot): Promise<WarmEngine> {
		const { engine, rows, networkOf } = await engineOver(store, snapshot);
		const lastDeclared = rows.shipments.reduce((last, { day }) => Math.max(last, day), NO_DAY);
		const lastDay = rows.inspections.reduce((last, { day }) => Math.max(last, day), lastDeclared);
		engine.skipTo(lastDeclared);
		return new WarmEngine(engine, snapshot, lastDay, networkOf);
	}

	/** @throws AppError `invalid-argument` for a declaration of days that are long over */
	score(rows: DeclaredRows): LiveAnswer {
		const { engine, snapshot } = this;
		const { day } = rows.shipment;
		// Time goes on with the declarations, as far as there are rows to learn: what a day brought is known after it.
		const until = Math.min(day, this.lastDay + 1);
		if (until > engine.day) engine.skipTo(until);
		const late = day < engine.day && day >= engine.day - LATE_DAYS;
		const shipment = late ? { ...rows.shipment, day: engine.day } : rows.shipment;
		return {
			...engine.score({ ...rows, shipment }),
			feature_names: engine.featureNames,
			feature_set: this.featureSet,
			known_until: isoOf(engine.day),
			snapshot_id: snapshot.snapshot_id,
			network_of: this.networkOf,
			model_version: MODEL_VERSION
		};
	}
}
