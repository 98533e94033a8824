import { z } from 'zod';
import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Actor } from '#lib/domain/scope.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { analyseTables } from '#lib/risk/analyse-tables.ts';
import type { AnalysisOptions } from '#lib/risk/analyse-tables.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';

export { MODEL_VERSION } from '#lib/risk/settings.ts';

export interface AnalyseRequest {
	/** ISO date: only what was known before this day. Absent: the day after the last dated row. */
	asOf?: string | undefined;
	seed?: number | undefined;
	/** Parameters of the typologies; their defaults when absent. */
	typologies?: TypologySettings | undefined;
	/** The caller's clock, ISO 8601; it enters the record, never the result. */
	createdAt: string;
}

const isoDate = z.iso.date();

/**
 * Features, scores and clusters of what is loaded, written to the store in one exchange.
 * @throws AppError `invalid-argument`, `missing-prerequisite` where nothing is loaded or loads keep writing, `cancelled`
 */
export async function analyse(
	store: GraphStore,
	_actor: Actor,
	{ asOf, seed = 1, createdAt, typologies }: AnalyseRequest,
	options: AnalysisOptions = {}
): Promise<AnalysisSnapshot> {
	if (asOf !== undefined && !isoDate.safeParse(asOf).success) {
		throw new AppError('invalid-argument', 'bad-as-of', { value: asOf });
	}
	const tables = await loadTables(store, EVERYTHING, options);
	if (tables.shipments.ids.length === 0) throw new AppError('missing-prerequisite', 'nothing-to-analyse');
	const day = asOf === undefined ? dayAfterLast(tables) : dayOf(asOf);
	if (day <= tables.shipments.day[0]) {
		throw new AppError('invalid-argument', 'nothing-before', {
			value: isoOf(day),
			first: isoOf(tables.shipments.day[0])
		});
	}
	const result = await analyseTables(tables, { asOf: day, seed, createdAt, typologies }, options);
	await store.writeAnalysis(result, options);
	return result.snapshot;
}

/** The day after the last declaration or inspection, so that all of them are known. */
function dayAfterLast({ shipments, inspections }: TradeTables): Day {
	return Math.max(shipments.day.at(-1) ?? 0, inspections.day.at(-1) ?? 0) + 1;
}
