import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableStream, writeTable } from '#lib/server/files/table-writer.ts';
import { runs } from '../../support/runs.ts';

type Cell = string | number | null;

async function* stream(rows: Cell[][]) {
	yield* rows;
}

async function text(rows: Cell[][], format: 'csv' | 'ndjson'): Promise<string> {
	return (await tableStream(['a', 'b'], stream(rows), format).toArray()).join('');
}

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'filature-table-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('text that a spreadsheet would run is defused, numbers stay numbers', async () => {
	const csv = await text(
		[
			['=HYPERLINK("http://x")', -1.5],
			['+212 600', 2],
			['@cmd', null]
		],
		'csv'
	);
	expect(parse(csv)).toEqual([
		['a', 'b'],
		['\'=HYPERLINK("http://x")', '-1.5'],
		["'+212 600", '2'],
		["'@cmd", '']
	]);
});

test('a table without rows has its header', async () => {
	expect(await text([], 'csv')).toBe('a,b\n');
	expect(await text([], 'ndjson')).toBe('');
});

test('any text comes back whole', async () => {
	const cell = fc
		.string({ unit: 'grapheme' })
		.filter((t) => !/^[=+\-@\t\r＝＋－＠]/u.test(t) && !/\r/.test(t));
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(cell, cell)), async (rows) => {
			expect(parse(await text(rows, 'csv'), { from_line: 2, relax_column_count: true })).toEqual(
				rows.map((row) => [...row])
			);
			const lines = (await text(rows, 'ndjson')).split('\n').slice(0, -1);
			expect(lines.map((line) => Object.values(JSON.parse(line) as object))).toEqual(
				rows.map((row) => [...row])
			);
		}),
		{ numRuns: runs(50) }
	);
});

test('a place that cannot be written is the caller’s to mend', async () => {
	for (const file of [join(folder, 'missing', 'table.csv'), folder]) {
		await expect(writeTable(file, ['a', 'b'], stream([['x', 1]]), 'csv')).rejects.toMatchObject({
			code: 'invalid-argument',
			key: 'file-not-written'
		});
	}
	expect(readdirSync(folder)).toEqual([]);
});

test('a writer that fails leaves the former file and nothing half-written', async () => {
	const file = join(folder, 'table.csv');
	expect(await writeTable(file, ['a', 'b'], stream([['x', 1]]), 'csv')).toBe(1);
	async function* broken(): AsyncGenerator<Cell[]> {
		yield ['y', 2];
		throw new Error('the store went away');
	}
	await expect(writeTable(file, ['a', 'b'], broken(), 'csv')).rejects.toThrow('went away');
	expect(readFileSync(file, 'utf8')).toBe('a,b\nx,1\n');
	expect(readdirSync(folder)).toEqual(['table.csv']);
});
