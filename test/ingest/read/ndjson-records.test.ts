import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NdjsonRecords } from '#lib/ingest/read/ndjson-records.ts';
import type { RawRecord } from '#lib/ingest/read/record.ts';

function read(text: string, cut = text.length || 1): { columns: readonly string[]; records: RawRecord[] } {
	const reader = new NdjsonRecords('t.ndjson');
	const records: RawRecord[] = [];
	for (let i = 0; i < text.length; i += cut) records.push(...reader.push(text.slice(i, i + cut)));
	records.push(...reader.end());
	return { columns: reader.columns, records };
}

test('keys become columns as they come; a key that a row lacks is absent, null is empty', () => {
	const { columns, records } = read('\ufeff{"a":1,"b":null}\r\n\n{"c":"x","a":true}\n');
	expect(columns).toEqual(['a', 'b', 'c']);
	expect(records.map(({ line, cells }) => [line, cells])).toEqual([
		[1, [1, null]],
		[3, [true, undefined, 'x']]
	]);
});

test('lists are joined, other nested values keep their JSON', () => {
	expect(read('{"a":["X",2],"b":{"c":1},"d":[{}]}\n').records[0]?.cells).toEqual(['X;2', '{"c":1}', '[{}]']);
});

test('__proto__ is a column like another', () => {
	const { columns, records } = read('{"__proto__":"x","a":1}\n');
	expect(columns).toEqual(['__proto__', 'a']);
	expect(records[0]?.cells).toEqual(['x', 1]);
	expect(({} as { a?: number }).a).toBeUndefined();
});

test('a line that is no object is set aside, the next one is read', () => {
	const reasons = read('{"a":1\n[1]\n5\n{"a":2}\n').records.map(({ problem }) => problem?.reason ?? null);
	expect(reasons).toEqual([
		'quarantine.not-json',
		'quarantine.not-an-object',
		'quarantine.not-an-object',
		null
	]);
});

test('a last line that is cut off says so', () => {
	expect(() => read('{"a":1}\n{"a":')).toThrow(
		expect.objectContaining({ key: 'ingest-truncated', params: { file: 't.ndjson', line: 2 } })
	);
});

test('rows that all bring other keys are no table', () => {
	const text = Array.from({ length: 1001 }, (_, i) => `{"k${String(i)}":1}\n`).join('');
	expect(read(text).records.at(-1)?.problem?.reason).toBe('quarantine.too-many-columns');
});

test('reads what JSON.stringify writes, wherever the text is cut', () => {
	const row = fc.dictionary(
		fc.string({ maxLength: 4 }).map((key) => key.trim()),
		fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
		{ maxKeys: 4 }
	);
	fc.assert(
		fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 1, max: 7 }), (rows, cut) => {
			const { columns, records } = read(rows.map((r) => `${JSON.stringify(r)}\n`).join(''), cut);
			const back = records.map(({ cells }) =>
				Object.fromEntries(columns.flatMap((name, i) => (cells[i] === undefined ? [] : [[name, cells[i]]])))
			);
			expect(back).toEqual(rows.map((r) => Object.fromEntries(Object.entries(r))));
		})
	);
});
