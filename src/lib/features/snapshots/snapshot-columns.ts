import { VECTOR_LENGTH } from './snapshot-settings.ts';

/** How a node is tied to others, one column each; a person's `persons` are the organisations it answers for. */
export const RELATIONS = [
	'identifiers',
	'persons',
	'suppliers',
	'brokers',
	'consignees',
	'importers'
] as const;

/** Values of one entity in one snapshot, in order. */
export const SNAPSHOT_COLUMNS = [
	'community',
	'community-size',
	'community-density',
	'core',
	'pagerank',
	'betweenness',
	...RELATIONS,
	'offender-rank',
	'offender-lift',
	'offender-distance',
	...Array.from({ length: VECTOR_LENGTH }, (_, d) => `vector-${d}` as const)
] as const;

export type SnapshotColumn = (typeof SNAPSHOT_COLUMNS)[number];

/** Place of each column in a row. */
export const COLUMN = Object.fromEntries(SNAPSHOT_COLUMNS.map((name, k) => [name, k])) as Record<
	SnapshotColumn,
	number
>;
