/**
 * Contract columns and the names the analysis gives are plain properties, as people in Neo4j Browser expect them; the
 * adapter's own begin with `_`. A column of a file that would be taken for either is kept under another name.
 */
const RESERVED: ReadonlySet<string> = new Set([
	'',
	'id',
	'valid_from',
	'valid_to',
	'score',
	'reasons',
	'community',
	'cluster_id',
	'degree',
	'pagerank',
	'money_at_risk',
	'embedding',
	'snapshot_id',
	'snapshot_date',
	'model_version'
]);
const ESCAPE = '__';

/** The name under which a column is stored. */
export function storedName(column: string): string {
	return RESERVED.has(column) || column.startsWith('_') ? ESCAPE + column : column;
}

/** The column of a stored property, undefined where it is none. */
export function columnName(stored: string): string | undefined {
	if (stored.startsWith(ESCAPE)) return stored.slice(ESCAPE.length);
	return RESERVED.has(stored) || stored.startsWith('_') ? undefined : stored;
}
