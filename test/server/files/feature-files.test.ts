import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { FEATURE_FORMAT_NAMES, featureBytes } from '#lib/server/files/feature-files/feature-formats.ts';
import type { FeatureFormat } from '#lib/server/files/feature-files/feature-formats.ts';
import type { FeatureRow, FeatureTable } from '#lib/server/files/feature-files/feature-table.ts';

const ABOUT = { feature_set_hash: 'h-1', as_of: '2025-01-01' };

function tableOf(rows: FeatureRow[], { single = false, chunk = 3 } = {}): FeatureTable {
	async function* chunks() {
		for (let i = 0; i < rows.length; i += chunk) yield rows.slice(i, i + chunk);
	}
	return {
		what: 'shipments',
		keys: [
			{ name: 'shipment_id', type: 'text' },
			{ name: 'declaration_date', type: 'day' },
			{ name: 'outcome_revenue', type: 'amount' }
		],
		names: ['price.z', 'trade."odd", name'],
		single,
		chunks: chunks(),
		about: ABOUT
	};
}

async function bytesOf(table: FeatureTable, format: FeatureFormat): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of featureBytes(table, format)) pieces.push(piece);
	return Buffer.concat(pieces);
}

interface Read {
	id: unknown;
	day: unknown;
	revenue: unknown;
	values: unknown[];
}

/** What a reader of each format finds, in one shape. */
const READERS: Record<FeatureFormat, (bytes: Buffer) => Promise<Read[]> | Read[]> = {
	ndjson: (bytes) =>
		bytes
			.toString()
			.split('\n')
			.slice(0, -1)
			.map((line) => shaped(JSON.parse(line))),
	csv: (bytes) =>
		(parse(bytes, { columns: true }) as Record<string, string>[]).map((row) =>
			shaped(
				Object.fromEntries(
					Object.entries(row).map(([name, text]) => [
						name,
						name === 'shipment_id' || name === 'declaration_date'
							? text || null
							: text === ''
								? null
								: Number(text)
					])
				)
			)
		),
	parquet: async (bytes) => {
		const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
		return (await parquetReadObjects({ file })).map(shaped);
	},
	arrow: (bytes) =>
		tableFromIPC(bytes)
			.toArray()
			.map((row) => shaped(row.toJSON()))
};

function shaped(row: Record<string, unknown>): Read {
	const { shipment_id: id, declaration_date, outcome_revenue: revenue, ...features } = row;
	const isDay = declaration_date instanceof Date || typeof declaration_date === 'number';
	const day = isDay ? new Date(declaration_date).toISOString().slice(0, 10) : declaration_date;
	return { id, day, revenue, values: Object.values(features) };
}

const ROWS: FeatureRow[] = [
	{ keys: ['S1', '2024-02-29', 1200.5], values: Float64Array.of(-1.5, NaN) },
	{ keys: ['S,"2"\nnew', null, null], values: Float64Array.of(NaN, 0) },
	{ keys: ['مصر é 😀', '1970-01-01', 0], values: Float64Array.of(1e-300, 12345678.9) },
	{ keys: ['S4', '2099-12-31', null], values: Float64Array.of(0.1 + 0.2, -0) }
];

test.each(FEATURE_FORMAT_NAMES)('%s gives back every value, and unknown as unknown', async (format) => {
	const read = await READERS[format](await bytesOf(tableOf(ROWS), format));
	expect(read).toEqual(
		ROWS.map(({ keys, values }) => ({
			id: keys[0],
			day: keys[1],
			revenue: keys[2],
			values: Array.from(values, (value) =>
				Number.isNaN(value) ? null : value === 0 ? expect.closeTo(0) : value
			)
		}))
	);
});

test.each(FEATURE_FORMAT_NAMES)('%s of no rows can be read, with its columns', async (format) => {
	const bytes = await bytesOf(tableOf([]), format);
	expect(await READERS[format](bytes)).toEqual([]);
	if (format === 'arrow') expect(tableFromIPC(bytes).schema.names).toHaveLength(5);
	if (format === 'csv')
		expect(bytes.toString()).toBe(
			'shipment_id,declaration_date,outcome_revenue,price.z,"trade.""odd"", name"\n'
		);
});

test.each(['parquet', 'arrow'] as const)('%s says which feature set it holds', async (format) => {
	const bytes = await bytesOf(tableOf(ROWS), format);
	const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
	const found =
		format === 'arrow'
			? Object.fromEntries(tableFromIPC(bytes).schema.metadata)
			: Object.fromEntries(
					parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]) ?? []
				);
	expect(found).toMatchObject(ABOUT);
});

test('random rows come back the same from every format, in any chunks', async () => {
	const cell = fc
		.string({ unit: 'grapheme', maxLength: 30 })
		.filter((text) => !/^[=+\-@\t\r＝＋－＠]|^$/.test(text));
	const value = fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constant(NaN)).map((v) => v + 0);
	const row = fc.record({ id: cell, a: value, b: value });
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, { maxLength: 25 }),
			fc.integer({ min: 1, max: 9 }),
			async (drawn, chunk) => {
				const rows = drawn.map(({ id, a, b }) => ({
					keys: [id, '2025-05-05', 7],
					values: Float64Array.of(a, b)
				}));
				for (const format of FEATURE_FORMAT_NAMES) {
					const read = await READERS[format](await bytesOf(tableOf(rows, { chunk }), format));
					expect(read.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
					expect(read.map(({ values }) => values.map((v) => (v === null ? NaN : Number(v) + 0)))).toEqual(
						drawn.map(({ a, b }) => [a, b])
					);
				}
			}
		),
		{ numRuns: 40 }
	);
});

test.each(['=1+1', '+x', '-2', '@SUM(A1)', '\tx', '\r=x', '＝1', '=cmd|"/c calc"!A1'])(
	'a spreadsheet finds no formula in %j',
	async (text) => {
		const rows = [{ keys: [text, null, -3], values: Float64Array.of(-4, 1) }];
		const csv = (await bytesOf(tableOf(rows), 'csv')).toString();
		const [found] = parse(csv, { columns: true }) as Record<string, string>[];
		expect(found?.shipment_id).toBe(`'${text}`);
		expect(found?.outcome_revenue).toBe('-3');
		expect(found?.['price.z']).toBe('-4');
	}
);

test('single precision stays single', async () => {
	const rows = [{ keys: ['S1', null, null], values: Float32Array.of(0.1, NaN) }];
	const arrow = tableFromIPC(await bytesOf(tableOf(rows, { single: true }), 'arrow'));
	expect(String(arrow.schema.fields.at(-1)?.type)).toBe('Float32');
	const [read] = await READERS.parquet(await bytesOf(tableOf(rows, { single: true }), 'parquet'));
	expect(read?.values).toEqual([Math.fround(0.1), null]);
});

test('Parquet writes a row group when it is full, not at the end', async () => {
	const total = 5000;
	let given = 0;
	async function* chunks(): AsyncGenerator<FeatureRow[]> {
		for (let i = 0; i < total; i += 1000) {
			given += 1000;
			yield Array.from({ length: 1000 }, (_, k) => ({ keys: [`S${i + k}`, null, null], values: [i, k] }));
		}
	}
	const pieces: Uint8Array[] = [];
	const givenAt: number[] = [];
	for await (const piece of featureBytes({ ...tableOf([]), chunks: chunks() }, 'parquet')) {
		pieces.push(piece);
		givenAt.push(given);
	}
	expect(givenAt).toEqual([2000, 4000, 5000]);
	const bytes = Buffer.concat(pieces);
	const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
	expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
		2000, 2000, 1000
	]);
	const read = await parquetReadObjects({ file, rowStart: 4999 });
	expect(read[0]).toMatchObject({ shipment_id: 'S4999' });
});
