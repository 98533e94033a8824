import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { featureOf } from '#lib/features/catalogue.ts';
import type { Family, FeatureDescriptor, FeatureEntity } from '#lib/features/feature.ts';
import type { GraphStore, StoredFeatures } from '#lib/store/graph-store.ts';

export interface FeatureValue extends Pick<FeatureDescriptor, 'id' | 'type' | 'unit'> {
	/** Null is unknown. */
	value: number | null;
	/** An entity's values at the snapshots that knew it, earliest first; null where they say no more than the last. */
	course: (number | null)[] | null;
}

export interface FamilyValues {
	family: Family;
	values: FeatureValue[];
}

export interface FeatureValues {
	/** Day that the values are of: the declaration, or the last snapshot; null where no snapshot knew the entity. */
	day: string | null;
	/** Days from the snapshot to the declaration, or from the last snapshot to the analysis; null is unknown. */
	snapshot_age: number | null;
	/** Days of the snapshots that knew the entity; none for a declaration. */
	snapshots: string[];
	families: FamilyValues[];
	/** Coordinates of embeddings: a model reads them, people do not. */
	coordinates: number;
}

const COORDINATE = /[.-]vector-\d+$/;
const SNAPSHOT_AGE = 'structure.snapshot-age';

/**
 * What the catalogue knows of a declaration on its eve, or of an entity at the last dated snapshot, by family. Null
 * where it is not analysed, or was by a version that kept no values.
 */
export async function featureValues(
	store: GraphStore,
	scope: Scope,
	ref: NodeRef
): Promise<FeatureValues | null> {
	const snapshot = await store.snapshot(scope);
	if (!snapshot) return null;
	const [[stored], history] = await Promise.all([
		store.features(scope, [ref]),
		ref.label === 'Shipment' ? [] : store.featureHistory(scope, ref)
	]);
	if (!stored) return null;
	const names = ref.label === 'Shipment' ? snapshot.feature_names : snapshot.entity_feature_names;
	const features = names.flatMap((name, at) => {
		const feature = featureOf(name);
		return feature && holdsFor(feature, ref) ? [{ feature, at }] : [];
	});
	if (features.length === 0) return null;
	const told = stored.values === null ? [] : features.filter(({ feature }) => !COORDINATE.test(feature.id));
	const families = Map.groupBy(told, ({ feature }) => feature.family);
	return {
		day: stored.day,
		snapshot_age: snapshotAge(ref, snapshot, stored, names),
		snapshots: history.flatMap(({ day }) => day ?? []),
		families: [...families].map(([family, group]) => ({
			family,
			values: group.map(({ feature: { id, type, unit }, at }) => ({
				id,
				type,
				unit,
				value: known(stored.values?.[at]),
				course: type === 'category' ? null : courseOf(history, at)
			}))
		})),
		coordinates: features.length - told.length
	};
}

function holdsFor({ entities }: FeatureDescriptor, { label }: NodeRef): boolean {
	return entities.includes(label.toLowerCase() as FeatureEntity);
}

function snapshotAge(
	{ label }: NodeRef,
	{ as_of }: AnalysisSnapshot,
	{ day, values }: StoredFeatures,
	names: readonly string[]
): number | null {
	if (label !== 'Shipment') return day === null ? null : dayOf(as_of) - dayOf(day);
	return known(values?.[names.indexOf(SNAPSHOT_AGE)]);
}

/** Worth a line where it moved. */
function courseOf(history: readonly StoredFeatures[], at: number): (number | null)[] | null {
	const course = history.map(({ values }) => known(values?.[at]));
	const seen = new Set(course.filter((value) => value !== null));
	return seen.size > 1 ? course : null;
}

/** NaN is unknown. */
function known(value: number | undefined): number | null {
	return value === undefined || Number.isNaN(value) ? null : value;
}
