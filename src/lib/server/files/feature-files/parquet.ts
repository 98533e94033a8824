import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { FeatureRow, FeatureTable, KeyType } from './feature-table.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows of one group: large enough to be read column by column, small enough to be written between two answers. */
const GROUP_ROWS = 2000;

/** Apache Parquet: a row group every two thousand rows, written as it is full. */
export async function* parquetBytes(table: FeatureTable): AsyncGenerator<Uint8Array> {
	const { keys, names, single, chunks, about } = table;
	const out = new DrainedWriter();
	const writer = new ParquetWriter({
		writer: out,
		schema: [
			{ name: 'root', num_children: keys.length + names.length },
			...keys.map(({ name, type }) => ({
				name,
				repetition_type: 'OPTIONAL' as const,
				...KEY_ELEMENTS[type]
			})),
			...names.map((name) => ({ name, repetition_type: 'OPTIONAL' as const, type: valueType(single) }))
		],
		kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
		createdBy: 'filature'
	});
	const write = (rows: FeatureRow[]) =>
		writer.write({ columnData: columnsOf(table, rows), rowGroupSize: rows.length });
	let group: FeatureRow[] = [];
	for await (const rows of chunks) {
		group.push(...rows);
		if (group.length < GROUP_ROWS) continue;
		await write(group);
		group = [];
		yield out.drain();
	}
	if (group.length > 0) await write(group);
	await writer.finish();
	yield out.drain();
}

const KEY_ELEMENTS: Record<KeyType, Omit<SchemaElement, 'name'>> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	day: { type: 'INT32', converted_type: 'DATE' },
	amount: { type: 'DOUBLE' }
};

function valueType(single: boolean): 'FLOAT' | 'DOUBLE' {
	return single ? 'FLOAT' : 'DOUBLE';
}

function columnsOf({ keys, names }: FeatureTable, rows: FeatureRow[]) {
	return [
		...keys.map(({ name, type }, k) => ({
			name,
			data: rows.map((row) => {
				const cell = row.keys[k] ?? null;
				return type === 'day' && cell !== null ? new Date(cell) : cell;
			})
		})),
		...names.map((name, k) => ({
			name,
			data: rows.map(({ values }) => (Number.isNaN(values[k]) ? null : values[k]!))
		}))
	];
}

/** Gives away what was written so far; offsets go on counting. */
class DrainedWriter extends ByteWriter {
	drain(): Uint8Array {
		const bytes = this.getBytes().slice();
		this.index = 0;
		return bytes;
	}
}
