import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { columnKey } from '#lib/ingest/row-plan.ts';
import { foreignKind, isUtf16, likelyEncoding, Utf8Check } from './sniff.ts';
import type { TableFile } from './locate-tables.ts';
import { CHUNK_BYTES, readerFor } from './read-records.ts';

export interface InspectedTable extends TableFile {
	sha256: string;
	bytes: number;
	/** Data records, the bad ones included. */
	records: number;
}

/** Inspects files one after the other. @throws AppError bad-input, `cancelled`. */
export async function inspectTables(
	tables: readonly TableFile[],
	{ signal, onProgress }: TaskOptions = {}
): Promise<InspectedTable[]> {
	const sizes = await Promise.all(tables.map(async ({ path }) => (await stat(path)).size));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	let done = 0;
	const inspected: InspectedTable[] = [];
	for (const table of tables) {
		const onBytes = (bytes: number): void => {
			throwIfCancelled(signal);
			done += bytes;
			onProgress?.({ stage: 'inspect', done, total });
		};
		inspected.push(
			await inspectTable(table, onBytes).catch((cause: unknown) => refuseUnreadable(table, cause))
		);
	}
	return inspected;
}

/**
 * Reads a file once from end to end before anything of it is stored: what makes it unfit as a whole (its encoding,
 * a cut-off end, a missing column) is then known while the store is still untouched.
 * @param onBytes told the bytes of each chunk; it may throw to stop.
 * @throws AppError bad-input that names the file and says what to do.
 */
async function inspectTable(table: TableFile, onBytes: (bytes: number) => void): Promise<InspectedTable> {
	const { file, format } = table;
	const hash = createHash('sha256');
	const utf8 = new Utf8Check();
	const decoder = new StringDecoder('utf8');
	const reader = readerFor(table);
	let bytes = 0;
	let records = 0;
	let blank = true;
	for await (const data of createReadStream(table.path, { highWaterMark: CHUNK_BYTES })) {
		const chunk = data as Buffer;
		if (bytes === 0) refuseForeign(chunk, table);
		if (!utf8.push(chunk)) refuseEncoding(file, likelyEncoding(chunk));
		hash.update(chunk);
		bytes += chunk.length;
		const text = decoder.write(chunk);
		if (blank) blank = text.trim() === '';
		records += reader.push(text).length;
		onBytes(chunk.length);
	}
	if (blank) throw new AppError('bad-input', 'ingest-empty-file', { file });
	if (!utf8.end()) throw new AppError('bad-input', 'ingest-truncated-character', { file });
	records += reader.end().length;
	checkColumns(table, reader.columns);
	if (records === 0 && isNeeded(table)) throw new AppError('bad-input', 'ingest-header-only', { file });
	return { ...table, sha256: hash.digest('hex'), bytes, records };

	function refuseForeign(head: Buffer, { source }: TableFile): void {
		if (isUtf16(head)) refuseEncoding(file, 'UTF-16');
		const kind = foreignKind(head, format);
		if (kind) throw new AppError('bad-input', 'ingest-not-a-table', { file, kind, table: source.name });
	}
}

/** The system's refusal to open or read a file; what was found in a file passes. */
function refuseUnreadable({ path }: TableFile, cause: unknown): never {
	if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
	throw new AppError('bad-input', 'ingest-unreadable', { path }, cause);
}

function refuseEncoding(file: string, iconv: string): never {
	const encoding = iconv.toLowerCase().replaceAll('-', '');
	throw new AppError('bad-input', 'ingest-encoding', { file, encoding, iconv });
}

/** Other tables may well have no rows; declarations without any are a failed export. */
function isNeeded({ source }: TableFile): boolean {
	return source.rows.some(({ table }) => table === 'shipments');
}

function checkColumns({ file, format, source }: TableFile, header: readonly string[]): void {
	const keys = header.map(columnKey);
	const twice = keys.findIndex((key, i) => key !== '' && keys.indexOf(key) !== i);
	if (twice >= 0)
		throw new AppError('bad-input', 'ingest-duplicate-column', { file, column: header[twice] ?? '' });
	const missing = source.required.filter((column) => !keys.includes(columnKey(column)));
	if (missing.length === 0) return;
	const separator = format === 'csv' && header.length === 1 ? /[;\t|]/.exec(header[0] ?? '')?.[0] : undefined;
	if (separator !== undefined) {
		const shown = separator === '\t' ? 'TAB' : separator;
		throw new AppError('bad-input', 'ingest-separator', { file, separator: shown });
	}
	throw new AppError('bad-input', 'ingest-missing-column', {
		file,
		columns: missing.join(', '),
		found: header.slice(0, 40).join(', ').slice(0, 500)
	});
}
