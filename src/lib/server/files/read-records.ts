import { createReadStream } from 'node:fs';
import { CsvRecords } from '#lib/ingest/read/csv-records.ts';
import { NdjsonRecords } from '#lib/ingest/read/ndjson-records.ts';
import type { RawRecord, RecordReader } from '#lib/ingest/read/record.ts';
import type { TableFile } from './locate-tables.ts';

/** Bytes read at a time: records are slices of such a chunk, which lives as long as any of them. */
export const CHUNK_BYTES = 1 << 18;

export interface RecordBatch {
	records: RawRecord[];
	/** Columns known after these records. */
	columns: readonly string[];
}

export function readerFor({ format, file }: Pick<TableFile, 'format' | 'file'>): RecordReader {
	return format === 'csv' ? new CsvRecords(file) : new NdjsonRecords(file);
}

/**
 * Records of a file that has been inspected, in batches of `size`, the last one smaller.
 * @param skip records to leave out at the start, those of an earlier run.
 */
export async function* readRecords(table: TableFile, size: number, skip = 0): AsyncGenerator<RecordBatch> {
	const reader = readerFor(table);
	let pending: RawRecord[] = [];
	let toSkip = skip;
	const take = (records: RawRecord[]): void => {
		const left = toSkip >= records.length ? [] : records.slice(toSkip);
		toSkip -= records.length - left.length;
		pending = pending.length === 0 ? left : pending.concat(left);
	};
	for await (const text of createReadStream(table.path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES })) {
		take(reader.push(text as string));
		for (; pending.length >= size; pending = pending.slice(size)) {
			yield { records: pending.slice(0, size), columns: reader.columns };
		}
	}
	take(reader.end());
	for (; pending.length > 0; pending = pending.slice(size)) {
		yield { records: pending.slice(0, size), columns: reader.columns };
	}
}
