import type { FeatureSetId } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { CATALOGUE, featureOf } from '#lib/features/catalogue.ts';
import type { FeatureDescriptor, FeatureEntity } from '#lib/features/feature.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { featureSetOf } from '#lib/features/feature-set.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** A feature with its words in one language. */
export interface ExplainedFeature {
	id: string;
	meaning: string;
	family: FeatureDescriptor['family'];
	family_meaning: string;
	entities: FeatureEntity[];
	type: FeatureDescriptor['type'];
	unit: string;
	unit_meaning: string;
	range: { min: number | null; max: number | null };
	source: string[];
	method: string;
	freshness: FeatureDescriptor['freshness'];
	freshness_meaning: string;
}

export interface FeatureSchema {
	/** Of the analysis in the store; before the first one, of the catalogue as it stands. */
	feature_set: FeatureSetId;
	features: ExplainedFeature[];
}

export interface FeatureSources {
	feature_set: FeatureSetId;
	feature: ExplainedFeature;
	source: { table: string; columns: string[]; meanings: Record<string, string> }[];
}

/** The catalogue, in the order in which values are given. */
export async function readFeatureSchema(
	store: GraphStore,
	scope: Scope,
	{ entity, locale }: { entity?: FeatureEntity | undefined; locale: Locale }
): Promise<FeatureSchema> {
	const wanted = CATALOGUE.filter(({ entities }) => entity === undefined || entities.includes(entity));
	return {
		feature_set: await currentSet(store, scope),
		features: wanted.map((feature) => explained(feature, locale))
	};
}

/**
 * One feature, and which columns of which tables it is made from.
 * @throws AppError `not-found`
 */
export async function readFeatureSources(
	store: GraphStore,
	scope: Scope,
	{ id, locale }: { id: string; locale: Locale }
): Promise<FeatureSources> {
	const feature = featureOf(id);
	if (!feature) throw new AppError('not-found', 'unknown-feature', { id });
	const tables = Object.groupBy(feature.source, (column) => column.split('.')[0] ?? column);
	return {
		feature_set: await currentSet(store, scope),
		feature: explained(feature, locale),
		source: Object.entries(tables).map(([table, columns = []]) => {
			const names = columns.map((column) => column.slice(table.length + 1));
			const meanings = names.map((name) => [name, columnMeaning(name, locale)] as const);
			return { table, columns: names, meanings: Object.fromEntries(meanings) };
		})
	};
}

function explained(feature: FeatureDescriptor, locale: Locale): ExplainedFeature {
	const { id, family, entities, type, unit, range, source, method, freshness } = feature;
	return {
		id,
		meaning: translate(locale, `feature.${id}`),
		family,
		family_meaning: translate(locale, `family.${family}`),
		entities: [...entities],
		type,
		unit,
		unit_meaning: translate(locale, `feature-unit.${unit}`),
		range: { min: range[0], max: range[1] },
		source: [...source],
		method,
		freshness,
		freshness_meaning: translate(locale, `freshness.${freshness}`)
	};
}

/** A column whose name says all keeps it. */
function columnMeaning(name: string, locale: Locale): string {
	const key = `property.${name}`;
	const words = translate(locale, key);
	return words === key ? name : words;
}

async function currentSet(store: GraphStore, scope: Scope): Promise<FeatureSetId> {
	const set = (await store.snapshot(scope))?.feature_set;
	return set && set.hash !== '' ? set : featureSetOf();
}
