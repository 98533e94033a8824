/** A cell as read: CSV gives text, NDJSON any scalar; `undefined` says the row has no such key. */
export type Cell = string | number | boolean | null | undefined;

/** Why a record as a whole cannot be used: a message key and its arguments. */
export interface RecordProblem {
	reason: string;
	params: Record<string, string | number>;
}

export interface RawRecord {
	/** 1-based line on which the record begins. */
	line: number;
	/** The record as it stands in the file, without its line end. */
	raw: string;
	/** In the order of the reader's columns; may be shorter where a later record brought new keys. */
	cells: readonly Cell[];
	problem: RecordProblem | null;
}

/**
 * Turns text, handed over in pieces cut anywhere, into records. Give it the file in order, then call `end`.
 * Records hold slices of the text they came from: keep a few thousand of them, not all.
 */
export interface RecordReader {
	/** Known so far: a CSV header gives all at once, NDJSON may bring more with every record. */
	readonly columns: readonly string[];
	push(text: string): RawRecord[];
	/** @throws AppError bad-input when the text stops in the middle of a record. */
	end(): RawRecord[];
}

/** A longer record is an unclosed quote or not a table at all; it would grow until memory ends. */
export const MAX_RECORD_CHARS = 1_000_000;
