import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvRecords } from '#lib/ingest/read/csv-records.ts';
import type { RawRecord } from '#lib/ingest/read/record.ts';
import { runs } from '../../support/runs.ts';

function read(text: string, cut = text.length || 1): { columns: string[]; records: RawRecord[] } {
	const reader = new CsvRecords('t.csv');
	const records: RawRecord[] = [];
	for (let i = 0; i < text.length; i += cut) records.push(...reader.push(text.slice(i, i + cut)));
	records.push(...reader.end());
	return { columns: reader.columns, records };
}

const cellsOf = (text: string) => read(text).records.map((record) => record.cells);

describe('records', () => {
	test('header, byte order mark, CRLF and LF, blank lines, last line without an end', () => {
		const { columns, records } = read('\ufeffa, b\r\n1,2\r\n\r\n3,4\n\n5,6');
		expect(columns).toEqual(['a', 'b']);
		expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
			[2, '1', '2'],
			[4, '3', '4'],
			[6, '5', '6']
		]);
	});

	test('quotes: commas, doubled quotes and line ends inside', () => {
		expect(cellsOf('a,b\n"x, ""y""","1\r\n2"\n,""\n')).toEqual([
			['x, "y"', '1\r\n2'],
			['', '']
		]);
	});

	test('the line of a record is its first, also behind records of several lines', () => {
		const { records } = read('a,b\r\n1,"x\r\ny\r\nz"\r\n2,3\r\n\r\n"4\n",5\r\n6,7\r\n');
		expect(records.map(({ line }) => line)).toEqual([2, 5, 7, 9]);
	});

	test('raw is the record as it stands in the file', () => {
		const { records } = read('a,b\r\n1,"x\r\ny"\r\n2,3');
		expect(records.map(({ raw }) => raw)).toEqual(['1,"x\r\ny"', '2,3']);
	});

	test('a quote inside an unquoted cell is text', () => {
		expect(cellsOf('a,b\n5" pipe,x\n3,4\n')).toEqual([
			['5" pipe', 'x'],
			['3', '4']
		]);
	});

	test('text after a closing quote marks the record, and the next one is sound', () => {
		const { records } = read('a,b\n1,"x"y\n3,4\n');
		expect(records.map(({ problem }) => problem?.reason ?? null)).toEqual([
			'quarantine.text-after-quote',
			null
		]);
	});

	test('too many or too few cells mark the record', () => {
		const { records } = read('a,b\n1\n1,2,3\n4,5\n');
		expect(records.map(({ problem }) => problem?.params ?? null)).toEqual([
			{ expected: 2, found: 1 },
			{ expected: 2, found: 3 },
			null
		]);
	});
});

describe('files that stop too early', () => {
	test('inside quotes: the line where the quote opened', () => {
		expect(() => read('a,b\n1,2\n3,"x\ny,z\n')).toThrow(
			expect.objectContaining({ key: 'ingest-unclosed-quote', params: { file: 't.csv', line: 3 } })
		);
	});

	test('a last row that is short and has no line end', () => {
		expect(() => read('a,b\n1,2\n3')).toThrow(
			expect.objectContaining({ key: 'ingest-truncated', params: { file: 't.csv', line: 3 } })
		);
	});

	test('a record without end does not fill the memory', () => {
		const reader = new CsvRecords('t.csv');
		reader.push('a,b\n1,"');
		const long = 'x'.repeat(400_000);
		expect(() => {
			for (let i = 0; i < 4; i++) reader.push(long);
		}).toThrow(expect.objectContaining({ key: 'ingest-record-too-long' }));
	});
});

const cell = fc.string({
	unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é', 'ش', ';', '1'),
	maxLength: 6
});
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('reads what RFC 4180 writers write, wherever the text is cut, as csv-parse does', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
			fc.constantFrom('\n', '\r\n'),
			fc.integer({ min: 1, max: 9 }),
			(rows, end, cut) => {
				const text = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join(end) + end;
				const { records } = read(text, cut);
				expect(records.map((record) => record.cells)).toEqual(rows);
				expect(rows).toEqual(parse(text, { from_line: 2 }));
				const lines = text.split('\n');
				for (const { line, raw } of records) expect(lines[line - 1]).toContain(raw.split('\n')[0]);
			}
		),
		{ seed: 1, numRuns: runs(300) }
	);
});

test('never throws anything but the three expected errors, on any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 40 }), (text) => {
			try {
				read(text, 3);
			} catch (error) {
				expect((error as { key: string }).key).toMatch(/^ingest-(unclosed-quote|truncated|record-too-long)$/);
			}
		}),
		{ seed: 1, numRuns: runs(300) }
	);
});
