import type { FeatureSetId, Reason } from '#lib/domain/assessment.ts';
import type { ErrorCode } from '#lib/domain/errors.ts';
import type { DeclaredRows } from '#lib/risk/live/day-rows.ts';
import type { Settings } from '../settings.ts';

/** Handed to the thread as workerData. */
export interface LiveOrder {
	settings: Settings;
	/** Milliseconds between two looks at the store for new loads and analyses. */
	lookEvery: number;
}

/** A question to the thread. */
export interface LiveQuestion {
	id: number;
	rows: DeclaredRows;
}

/** What the engine tells of a declaration. */
export interface LiveAnswer {
	shipment_id: string;
	score: number;
	/** Strongest first. */
	reasons: Reason[];
	money_at_risk: number;
	/** In the order of `feature_names`; NaN is unknown. */
	features: Float64Array;
	feature_names: readonly string[];
	/** What the features mean; a model refuses any other hash than its own. */
	feature_set: FeatureSetId;
	/** ISO date: rows dated before it were known. */
	known_until: string;
	/** The stored analysis that the place in the network comes from, and its day; null where it has none. */
	snapshot_id: string;
	network_of: string | null;
	model_version: string;
}

export interface LiveFailure {
	code: ErrorCode | 'unexpected';
	key: string;
	params: Record<string, string | number>;
}

/**
 * `ready`: questions are answered from now on. `empty`: the store has no analysis yet. `outdated`: the store has moved
 * on; this thread goes on answering as of what it knows until another one is ready.
 */
export type LiveMessage =
	| { type: 'ready' | 'empty' | 'outdated' }
	| { type: 'answer'; id: number; answer: LiveAnswer }
	| { type: 'refused'; id: number; failure: LiveFailure }
	| { type: 'failed'; failure: LiveFailure };
