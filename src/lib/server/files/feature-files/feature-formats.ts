import type { FeatureTable } from './feature-table.ts';

/** Formats of an export with their media types. */
export const FEATURE_FORMATS = {
	ndjson: 'application/x-ndjson',
	csv: 'text/csv; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream'
} as const;

export type FeatureFormat = keyof typeof FEATURE_FORMATS;
export const FEATURE_FORMAT_NAMES = ['ndjson', 'csv', 'parquet', 'arrow'] as const satisfies FeatureFormat[];

/** Bytes of a table in a format, a chunk of rows at a time. */
export async function* featureBytes(table: FeatureTable, format: FeatureFormat): AsyncGenerator<Uint8Array> {
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
