import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { AppError } from '#lib/domain/errors.ts';

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
 * Writes to `file` through a neighbour that is renamed at the end: a reader never meets half a table.
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
	const partial = `${file}.partial`;
	try {
		await pipeline(tableStream(columns, counted(), format), createWriteStream(partial));
		await rename(partial, file);
	} catch (error) {
		await rm(partial, { force: true });
		throw writeError(error, file);
	}
	return count;
}

/** What the system refuses, said as what to do; any other failure is that of the rows. */
function writeError(cause: unknown, file: string): unknown {
	const { syscall, code = '' } = (cause ?? {}) as NodeJS.ErrnoException;
	if (syscall === undefined) return cause;
	return new AppError('invalid-argument', 'file-not-written', { file, reason: code }, cause);
}

async function* ndjson(
	columns: readonly string[],
	rows: AsyncIterable<readonly Cell[]>
): AsyncGenerator<string> {
	for await (const row of rows) {
		yield JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))) + '\n';
	}
}
