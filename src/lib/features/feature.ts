/** What a feature is told of. */
export const FEATURE_ENTITIES = ['shipment', 'trader', 'broker', 'consignee', 'person', 'cluster'] as const;
export type FeatureEntity = (typeof FEATURE_ENTITIES)[number];

export const FAMILIES = [
	'structure',
	'identifiers',
	'time',
	'trade',
	'outcomes',
	'peers',
	'signal',
	'cluster'
] as const;
export type Family = (typeof FAMILIES)[number];

/** `flag` is 0 or 1; `category` a number that names something, so that its size means nothing. */
export type FeatureType = 'integer' | 'real' | 'flag' | 'category';

/** Of message `feature-unit.<unit>`. `deviations` are robust or plain standard deviations, `bits` of information. */
export type FeatureUnit =
	| 'count'
	| 'days'
	| 'share'
	| 'ratio'
	| 'deviations'
	| 'bits'
	| 'money'
	| 'money-per-kg'
	| 'money-per-unit'
	| 'kg'
	| 'steps'
	| 'points'
	| 'none';

/**
 * - `declaration`: exact at the declaration (an entity: at its day), from rows of strictly earlier days
 * - `snapshot`: from the last dated snapshot before it, whose age is a feature itself
 * - `analysis`: as of the analysis, with all it knows
 */
export type Freshness = 'declaration' | 'snapshot' | 'analysis';

/** One feature of the catalogue; its meaning is message `feature.<id>`. NaN stands for unknown everywhere. */
export interface FeatureDescriptor {
	/** `family.name`; a name once given keeps its meaning. */
	readonly id: string;
	readonly family: Family;
	readonly entities: readonly FeatureEntity[];
	readonly type: FeatureType;
	readonly unit: FeatureUnit;
	/** Lowest and highest value, null for no bound. */
	readonly range: readonly [min: number | null, max: number | null];
	/** Columns of the import tables it is made from, `table.column`. */
	readonly source: readonly string[];
	/** How it is computed, with the paper or standard where there is one. In English, for those who build on it. */
	readonly method: string;
	readonly freshness: Freshness;
}
