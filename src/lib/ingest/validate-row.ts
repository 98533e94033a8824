import type { Scalar, SourceRef } from '#lib/domain/graph.ts';
import type { Rejection } from '#lib/domain/load.ts';
import { REQUIRED_COLUMNS, TABLES } from '#lib/domain/tables.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { isPlaceholder } from './normalise/placeholder.ts';
import type { Cell, RawRecord } from './read/record.ts';
import type { RowPlan } from './row-plan.ts';

/** A row of a native table whose values are sound. */
export interface ValidRow {
	table: TableName;
	/**
	 * Contract columns and attributes that the row has; `null` where the cell is empty. A value that was set aside
	 * is absent: what an earlier load knew then stands.
	 */
	properties: Record<string, Scalar | null>;
	source: SourceRef;
}

export interface ValidatedRows {
	rows: ValidRow[];
	rejections: Rejection[];
}

/** Columns that name another node: a placeholder there would tie strangers together. */
const NAMING = new Set([
	'office_code',
	'broker_id',
	'importer_id',
	'exporter_id',
	'consignee_id',
	'bill_of_lading',
	'organisation_id',
	'person_id',
	'entity_id'
]);
const MAX_ATTRIBUTE = 2000;
/** The whole row is kept in `raw`; the value alone is for reading in a list. */
const MAX_SHOWN = 500;

/**
 * Native rows of a record. A bad value in a column that may be empty is set aside alone and the row goes on without
 * it, so that no declaration is lost for a mistyped weight; a bad value in a starred column sets the row aside. The
 * record's first row carries the others (a declaration its item): without it none of them is kept.
 */
export function validateRecord(
	record: RawRecord,
	plans: readonly RowPlan[],
	source: SourceRef
): ValidatedRows {
	const result: ValidatedRows = { rows: [], rejections: [] };
	if (record.problem) {
		const { reason, params } = record.problem;
		const table = plans[0]?.table ?? '';
		result.rejections.push({ ...source, table, column: null, value: null, reason, params, raw: record.raw });
		return result;
	}
	for (const [i, plan] of plans.entries()) {
		const row = validateRow(record, plan, source, result.rejections);
		if (row) result.rows.push(row);
		else if (i === 0) break;
	}
	return result;
}

function validateRow(
	record: RawRecord,
	plan: RowPlan,
	source: SourceRef,
	rejections: Rejection[]
): ValidRow | null {
	const input: Record<string, Cell> = {};
	for (const column of plan.columns) {
		const cell = column.read(record.cells);
		const empty =
			cell === undefined || (typeof cell === 'string' && NAMING.has(column.name) && isPlaceholder(cell));
		input[column.name] = empty ? null : cell;
	}
	const schema = TABLES[plan.table];
	const refused = new Set<string>();
	let parsed = schema.safeParse(input);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) {
			const name = String(issue.path[0]);
			const column = plan.columns.find((c) => c.name === name);
			const cell = column?.read(record.cells);
			rejections.push(
				rejection(record, plan, source, column?.shown ?? name, cell, `quarantine.${issue.message}`)
			);
			refused.add(name);
			input[name] = null;
		}
		if (REQUIRED_COLUMNS[plan.table].some((name) => refused.has(name))) return null;
		parsed = schema.safeParse(input);
		if (!parsed.success) return null;
	}
	const values: Record<string, Scalar | null> = parsed.data;
	const properties: Record<string, Scalar | null> = {};
	for (const column of plan.columns) {
		if (column.read(record.cells) === undefined || refused.has(column.name)) continue;
		properties[column.name] = values[column.name] ?? null;
	}
	for (const attribute of plan.attributes) {
		const cell = record.cells[attribute.position];
		if (cell === undefined) continue;
		const value = typeof cell === 'string' ? cell.trim() : cell;
		if (typeof value === 'string' && value.length > MAX_ATTRIBUTE) {
			rejections.push(rejection(record, plan, source, attribute.shown, cell, 'quarantine.too-long'));
			continue;
		}
		properties[attribute.name] = value === '' ? null : value;
	}
	return { table: plan.table, properties, source };
}

function rejection(
	record: RawRecord,
	plan: RowPlan,
	source: SourceRef,
	column: string,
	cell: Cell,
	reason: string
): Rejection {
	const value = cell === undefined || cell === null ? null : String(cell).slice(0, MAX_SHOWN);
	return { ...source, table: plan.table, column, value, reason, params: {}, raw: record.raw };
}
