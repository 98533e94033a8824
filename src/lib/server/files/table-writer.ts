import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { writeBytes } from './write-bytes.ts';

export const TABLE_FORMATS = ['csv', 'ndjson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

type Cell = string | number | boolean | null;

/**
 * Bytes of a table. In CSV, text that a spreadsheet would take for a formula is preceded by an apostrophe
 * (OWASP, CSV injection); numbers stay numbers.
 */
export function tableStream(
	columns: readonly string[],
	rows: AsyncIterable<readonly Cell[]>,
	format: TableFormat
): Readable {
	if (format === 'ndjson') return Readable.from(ndjson(columns, rows));
	const csv = stringify({ header: true, columns: columns.map((key) => ({ key })), escape_formulas: true });
	// Not `pipe`: that would leave an error of the rows unheard.
	return Readable.from(rows).compose(csv) as Readable;
}

/**
 * Writes a table to `file`, whole or not at all.
 * @returns how many rows it has
 * @throws AppError invalid-argument where the file cannot be written.
 */
export async function writeTable(
	file: string,
	columns: readonly string[],
	rows: AsyncIterable<readonly Cell[]>,
	format: TableFormat
): Promise<number> {
	let count = 0;
	async function* counted() {
		for await (const row of rows) {
			count++;
			yield row;
		}
	}
	await writeBytes(file, tableStream(columns, counted(), format));
	return count;
}

async function* ndjson(
	columns: readonly string[],
	rows: AsyncIterable<readonly Cell[]>
): AsyncGenerator<string> {
	for await (const row of rows) {
		yield JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))) + '\n';
	}
}
