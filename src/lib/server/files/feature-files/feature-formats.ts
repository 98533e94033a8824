import { setImmediate as turn } from 'node:timers/promises';
import type { FeatureRow, FeatureTable } from './feature-table.ts';

/** Formats of an export with their media types. */
export const FEATURE_FORMATS = {
	ndjson: 'application/x-ndjson',
	csv: 'text/csv; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream'
} as const;

export type FeatureFormat = keyof typeof FEATURE_FORMATS;
export const FEATURE_FORMAT_NAMES = ['ndjson', 'csv', 'parquet', 'arrow'] as const satisfies FeatureFormat[];

/** Rows written at a stretch: some tens of milliseconds, then whoever waits for the same thread has its turn. */
const SLICE_ROWS = 250;

/** Bytes of a table in a format, a slice of rows at a time. */
export async function* featureBytes(whole: FeatureTable, format: FeatureFormat): AsyncGenerator<Uint8Array> {
	const table = { ...whole, chunks: slices(whole.chunks) };
	switch (format) {
		case 'ndjson':
			return yield* (await import('./ndjson.ts')).ndjsonBytes(table);
		case 'csv':
			return yield* (await import('./csv.ts')).csvBytes(table);
		case 'parquet':
			return yield* (await import('./parquet.ts')).parquetBytes(table);
		case 'arrow':
			return yield* (await import('./arrow.ts')).arrowBytes(table);
	}
}

async function* slices(chunks: AsyncIterable<FeatureRow[]>): AsyncGenerator<FeatureRow[]> {
	for await (const rows of chunks) {
		for (let at = 0; at < rows.length; at += SLICE_ROWS) {
			yield rows.slice(at, at + SLICE_ROWS);
			await turn();
		}
	}
}
