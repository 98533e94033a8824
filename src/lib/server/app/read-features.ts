import type { AnalysisSnapshot, FeatureSetId } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { featureOf } from '#lib/features/catalogue.ts';
import type { FeatureEntity } from '#lib/features/feature.ts';
import type { GraphStore, StoredFeatures } from '#lib/store/graph-store.ts';
import { chosenColumns } from './chosen-columns.ts';
import { ofOneAnalysis } from './of-one-analysis.ts';

/** Labels whose nodes have features of their own, beside shipments. */
export const ENTITY_LABELS = ['Trader', 'Broker', 'Consignee', 'Person'] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

/** Which analysis values come from. */
export interface ValuesOrigin {
	feature_set: FeatureSetId;
	analysis: { snapshot_id: string; as_of: string; created_at: string };
}

export interface FeatureAnswer extends ValuesOrigin {
	ref: NodeRef;
	/** Day the values are of: the declaration, or the entity's snapshot. */
	day: string;
	values: Record<string, number | null>;
}

export interface HistoryAnswer extends ValuesOrigin {
	ref: NodeRef;
	names: string[];
	rows: { day: string; values: (number | null)[] }[];
}

export interface FeatureQuestion {
	/** Only what was known strictly before this ISO date. */
	asOf?: string | undefined;
	/** Hash of the feature set that the asker's model was trained on. */
	featureSet?: string | undefined;
	/** Features wanted, in this order; all when absent. */
	features?: readonly string[] | undefined;
}

/**
 * What was known of one declaration on its eve, or of one entity at the last dated snapshot on or before `asOf`.
 *
 * @throws AppError `not-found` where it is not analysed, or was not known yet; those of `ofOneAnalysis`
 */
export async function readFeatures(
	store: GraphStore,
	scope: Scope,
	ref: NodeRef,
	{ asOf, featureSet, features }: FeatureQuestion
): Promise<FeatureAnswer> {
	return ofOneAnalysis(store, scope, featureSet, async (snapshot) => {
		const [stored] = await store.features(scope, [ref], asOf);
		if (!stored) throw new AppError('not-found', 'features-not-analysed', { label: ref.label, id: ref.id });
		const { day, values } = stored;
		if (values === null || day === null) throw notKnownYet(ref, asOf ?? snapshot.as_of);
		const names = namesOf(snapshot, ref);
		const { at } = chosenColumns(names, features ?? ownNames(names, ref));
		return {
			...originOf(snapshot),
			ref,
			day,
			values: Object.fromEntries(at.map((k) => [names[k]!, known(values[k]!)]))
		};
	});
}

/**
 * An entity's values at every dated snapshot that knew it.
 * @throws AppError `not-found` where none did; those of `ofOneAnalysis`
 */
export async function readFeatureHistory(
	store: GraphStore,
	scope: Scope,
	ref: NodeRef,
	{ asOf, featureSet, features }: FeatureQuestion
): Promise<HistoryAnswer> {
	return ofOneAnalysis(store, scope, featureSet, async (snapshot) => {
		const all = await store.featureHistory(scope, ref);
		const rows = all.filter(({ day }) => asOf === undefined || (day !== null && day <= asOf));
		if (all.length === 0) {
			throw new AppError('not-found', 'features-not-analysed', { label: ref.label, id: ref.id });
		}
		if (rows.length === 0) throw notKnownYet(ref, asOf ?? snapshot.as_of);
		const names = namesOf(snapshot, ref);
		const { at } = chosenColumns(names, features ?? ownNames(names, ref));
		return {
			...originOf(snapshot),
			ref,
			names: at.map((k) => names[k]!),
			rows: rows.map(({ day, values }) => ({ day: day!, values: at.map((k) => known(values![k]!)) }))
		};
	});
}

export type FeatureRowStatus = 'known' | 'not-known-yet' | 'unknown';

export interface BatchAnswer extends ValuesOrigin {
	names: string[];
	rows: Iterable<BatchRow>;
}

export interface BatchRow {
	ref: NodeRef;
	status: FeatureRowStatus;
	day: string | null;
	values: (number | null)[] | null;
}

/**
 * Values of many declarations, or of many entities, in the order asked for; of one analysis. Rows are made as they
 * are read.
 *
 * @param refs all of shipments, or none of them
 */
export async function readManyFeatures(
	store: GraphStore,
	scope: Scope,
	refs: readonly NodeRef[],
	{ asOf, featureSet, features }: FeatureQuestion
): Promise<BatchAnswer> {
	return ofOneAnalysis(store, scope, featureSet, async (snapshot) => {
		const names = refs[0] ? namesOf(snapshot, refs[0]) : [];
		const { at } = chosenColumns(names, features);
		const stored = await store.features(scope, [...refs], asOf);
		const found = new Map(stored.map((row) => [refKey(row.ref), row]));
		return {
			...originOf(snapshot),
			names: at.map((k) => names[k]!),
			rows: batchRows(refs, found, at)
		};
	});
}

function* batchRows(
	refs: readonly NodeRef[],
	found: ReadonlyMap<string, StoredFeatures>,
	at: readonly number[]
): Generator<BatchRow> {
	for (const ref of refs) yield batchRow(ref, found.get(refKey(ref)), at);
}

function batchRow(ref: NodeRef, stored: StoredFeatures | undefined, at: readonly number[]): BatchRow {
	if (!stored) return { ref, status: 'unknown', day: null, values: null };
	const { day, values } = stored;
	if (values === null) return { ref, status: 'not-known-yet', day: null, values: null };
	return { ref, status: 'known', day, values: at.map((k) => known(values[k]!)) };
}

export function originOf({ feature_set, snapshot_id, as_of, created_at }: AnalysisSnapshot): ValuesOrigin {
	return { feature_set, analysis: { snapshot_id, as_of, created_at } };
}

function namesOf(snapshot: AnalysisSnapshot, { label }: NodeRef): readonly string[] {
	return label === 'Shipment' ? snapshot.feature_names : snapshot.entity_feature_names;
}

/** The names that hold for this kind of entity; one that the catalogue no longer has may. */
function ownNames(names: readonly string[], { label }: NodeRef): string[] {
	const entity = label.toLowerCase() as FeatureEntity;
	return names.filter((name) => featureOf(name)?.entities.includes(entity) ?? true);
}

function notKnownYet({ label, id }: NodeRef, asOf: string): AppError {
	return label === 'Shipment'
		? new AppError('not-found', 'shipment-not-known-yet', { id, asOf })
		: new AppError('not-found', 'entity-not-known-yet', { label, id, asOf });
}

/** NaN is unknown; JSON has no word for it. */
function known(value: number): number | null {
	return Number.isNaN(value) ? null : value;
}
