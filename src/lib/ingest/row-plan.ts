import { TABLES } from '#lib/domain/tables.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { attributeNames } from './attribute-name.ts';
import type { ColumnSource, SourceTable } from './profiles/profile.ts';
import type { Cell } from './read/record.ts';

/** How to make one native row of a record: the mapping of a profile, with columns found in this file's header. */
export interface RowPlan {
	table: TableName;
	/** Every column of the native table; those that the file lacks read `undefined`. */
	columns: { name: string; shown: string; read: (cells: readonly Cell[]) => Cell }[];
	attributes: { name: string; shown: string; position: number }[];
}

/** Names of columns are compared without regard to case and to blanks or underscores between words. */
export function columnKey(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '_');
}

/** @param header column names of the file, distinct. */
export function planRows(source: SourceTable, header: readonly string[]): RowPlan[] {
	const positions = new Map(header.map((name, i) => [columnKey(name), i]));
	const positionOf = (column: string): number => positions.get(columnKey(column)) ?? -1;
	const named = new Set(
		source.rows.flatMap((row) => [...Object.values(row.columns).map(columnOf), ...row.attributes])
	);
	const known = new Set([...named].flatMap((column) => (column === null ? [] : columnKey(column))));
	const others = header.filter((name) => !known.has(columnKey(name)));
	return source.rows.map((row, i) => {
		const kept = [...row.attributes.filter((name) => positionOf(name) >= 0), ...(i === 0 ? others : [])];
		const names = attributeNames(kept);
		return {
			table: row.table,
			columns: Object.keys(TABLES[row.table].shape).map((name) => {
				const from = row.columns[name];
				const column = from === undefined ? null : columnOf(from);
				return { name, shown: column ?? name, read: reader(from, column === null ? -1 : positionOf(column)) };
			}),
			attributes: kept.map((column, k) => ({
				name: names[k] ?? column,
				shown: column,
				position: positionOf(column)
			}))
		};
	});
}

function columnOf(from: ColumnSource): string | null {
	if (typeof from === 'string') return from;
	return 'column' in from ? from.column : null;
}

function reader(from: ColumnSource | undefined, position: number): (cells: readonly Cell[]) => Cell {
	if (typeof from === 'object' && 'constant' in from) {
		const { constant } = from;
		return () => constant;
	}
	if (position < 0) return () => undefined;
	if (typeof from === 'object') {
		const { as } = from;
		return (cells) => {
			const cell = cells[position];
			return cell === undefined || cell === null || cell === '' ? cell : as(String(cell));
		};
	}
	return (cells) => cells[position];
}
