import { AppError } from '#lib/domain/errors.ts';
import { MAX_RECORD_CHARS } from './record.ts';
import type { Cell, RawRecord, RecordProblem, RecordReader } from './record.ts';

/** Rows that each bring keys of their own are not a table; every key becomes a column. */
const MAX_COLUMNS = 1000;

/**
 * Newline-delimited JSON: one object a line, blank lines skipped. An array of scalars becomes their text with `;`
 * between (as in `container_ids`), any other nested value its JSON text.
 */
export class NdjsonRecords implements RecordReader {
	readonly columns: string[] = [];
	readonly #positions = new Map<string, number>();
	readonly #file: string;
	#rest = '';
	#line = 0;

	/** @param file name to use in errors. */
	constructor(file: string) {
		this.#file = file;
	}

	push(text: string): RawRecord[] {
		const lines = (this.#rest + text).split('\n');
		this.#rest = lines.pop() ?? '';
		if (this.#rest.length > MAX_RECORD_CHARS) {
			throw new AppError('bad-input', 'ingest-record-too-long', { file: this.#file, line: this.#line + 1 });
		}
		return this.#records(lines);
	}

	end(): RawRecord[] {
		const records = this.#records([this.#rest]);
		if (records[0]?.problem?.reason === 'quarantine.not-json') {
			throw new AppError('bad-input', 'ingest-truncated', { file: this.#file, line: this.#line });
		}
		return records;
	}

	#records(lines: string[]): RawRecord[] {
		const records: RawRecord[] = [];
		for (const text of lines) {
			this.#line++;
			const raw = (this.#line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).trim();
			if (raw === '') continue;
			const cells = this.#cells(raw);
			records.push(
				Array.isArray(cells)
					? { line: this.#line, raw, cells, problem: null }
					: { line: this.#line, raw, cells: [], problem: cells }
			);
		}
		return records;
	}

	#cells(raw: string): Cell[] | RecordProblem {
		let row: unknown;
		try {
			row = JSON.parse(raw);
		} catch {
			return { reason: 'quarantine.not-json', params: {} };
		}
		if (typeof row !== 'object' || row === null || Array.isArray(row)) {
			return { reason: 'quarantine.not-an-object', params: {} };
		}
		const cells: Cell[] = [];
		for (const [key, value] of Object.entries(row)) {
			const name = key.trim();
			let position = this.#positions.get(name);
			if (position === undefined) {
				if (this.columns.length === MAX_COLUMNS) {
					return { reason: 'quarantine.too-many-columns', params: { most: MAX_COLUMNS } };
				}
				position = this.columns.push(name) - 1;
				this.#positions.set(name, position);
			}
			while (cells.length <= position) cells.push(undefined);
			cells[position] = asCell(value);
		}
		return cells;
	}
}

function asCell(value: unknown): Cell {
	if (
		value === null ||
		typeof value === 'string' ||
		typeof value === 'number' ||
		typeof value === 'boolean'
	) {
		return value;
	}
	if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) return value.join(';');
	return JSON.stringify(value);
}
