import {
	AsyncByteQueue,
	DateDay,
	Field,
	Float32,
	Float64,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Utf8,
	makeData,
	vectorFromArray
} from 'apache-arrow';
import type { Data, DataType } from 'apache-arrow';
import { dayOf } from '#lib/domain/day.ts';
import type { FeatureRow, FeatureTable, KeyColumn } from './feature-table.ts';

/** Apache Arrow IPC, streaming format: a record batch a chunk. */
export async function* arrowBytes(table: FeatureTable): AsyncGenerator<Uint8Array> {
	const { keys, names, single, chunks, about } = table;
	const valueType = single ? new Float32() : new Float64();
	const fields = [
		...keys.map(({ name, type }) => new Field(name, KEY_TYPES[type](), true)),
		...names.map((name) => new Field(name, valueType, true))
	];
	const schema = new Schema(fields, new Map(Object.entries(about)));
	const sink = new CollectedBytes();
	const writer = new RecordBatchStreamWriter().reset(sink, schema);
	for await (const rows of chunks) {
		const children: Data[] = [
			...keys.map((key, k) => keyData(key, k, rows)),
			...names.map((_, k) => valueData(k, rows, valueType))
		];
		const data = makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children });
		writer.write(new RecordBatch(schema, data));
		yield sink.drain();
	}
	writer.finish();
	yield sink.drain();
}

const KEY_TYPES: Record<KeyColumn['type'], () => DataType> = {
	text: () => new Utf8(),
	day: () => new DateDay(),
	amount: () => new Float64()
};

function keyData({ type }: KeyColumn, k: number, rows: FeatureRow[]): Data {
	const cells = rows.map((row) => row.keys[k] ?? null);
	if (type === 'text') return vectorFromArray(cells as (string | null)[], new Utf8()).data[0]!;
	const known = bitmap(rows.length, (i) => cells[i] !== null);
	if (type === 'amount') {
		return makeData({
			type: new Float64(),
			length: rows.length,
			data: Float64Array.from(cells, Number),
			...known
		});
	}
	const days = Int32Array.from(cells, (cell) => (cell === null ? 0 : dayOf(String(cell))));
	return makeData({ type: new DateDay(), length: rows.length, data: days, ...known });
}

function valueData(k: number, rows: FeatureRow[], type: Float32 | Float64): Data {
	const data = new type.ArrayType(rows.length);
	for (let i = 0; i < rows.length; i++) data[i] = rows[i]!.values[k]!;
	return makeData({ type, length: rows.length, data, ...bitmap(rows.length, (i) => !Number.isNaN(data[i])) });
}

/** Validity of values, least significant bit first. */
function bitmap(length: number, isKnown: (i: number) => boolean) {
	const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
	let nullCount = 0;
	for (let i = 0; i < length; i++) {
		if (isKnown(i)) nullBitmap[i >> 3]! |= 1 << (i & 7);
		else nullCount++;
	}
	return { nullBitmap, nullCount };
}

/** Keeps what the writer gives until it is drained. */
class CollectedBytes extends AsyncByteQueue {
	#chunks: Uint8Array[] = [];

	override write(value: ArrayBufferLike | ArrayBufferView): void {
		// The writer goes on with its buffers: each piece is copied.
		this.#chunks.push(
			ArrayBuffer.isView(value)
				? new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
				: new Uint8Array(value).slice()
		);
	}

	drain(): Uint8Array {
		const bytes = Buffer.concat(this.#chunks);
		this.#chunks = [];
		return bytes;
	}
}
