import type { TableName } from '#lib/domain/tables.ts';

/** How files of one origin become rows of the native tables, as data: reading it is reading the mapping. */
export interface Profile {
	id: string;
	/** In load order. */
	sources: readonly SourceTable[];
}

/** One kind of file. */
export interface SourceTable {
	/** Name in messages, and of the file itself where `anyName` is not set. */
	name: string;
	/** Every table-like file of the folder is of this kind, whatever its name; several may be handed over. */
	anyName: boolean;
	/** Columns without which a file cannot be loaded. */
	required: readonly string[];
	/** A source row gives one row of each, in this order. Columns that none of them names go to the first. */
	rows: readonly RowMapping[];
}

export interface RowMapping {
	table: TableName;
	/** Native column → where its text comes from. */
	columns: Readonly<Record<string, ColumnSource>>;
	/** Columns kept as attributes of this row. */
	attributes: readonly string[];
}

/** A column of the file, a column and a change to its text, or a text that is the same for every row. */
export type ColumnSource = string | { column: string; as: (text: string) => string } | { constant: string };
