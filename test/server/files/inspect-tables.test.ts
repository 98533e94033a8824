import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppError } from '#lib/domain/errors.ts';
import { profileOf } from '#lib/ingest/profiles.ts';
import type { ProfileName } from '#lib/ingest/profiles.ts';
import { translate } from '#lib/i18n/translate.ts';
import { inspectTables } from '#lib/server/files/inspect-table.ts';
import { locateTables } from '#lib/server/files/locate-tables.ts';
import { importFolder } from '../../support/import-folder.ts';

const SHIPMENTS = 'shipment_id,declaration_date,importer_id\nS1,2026-01-02,T1\n';
const HEADER = SHIPMENTS.split('\n')[0]!;

const inspect = async (paths: string[], profile: ProfileName = 'native') =>
	inspectTables(await locateTables(paths, profileOf(profile)));

async function refusal(files: Record<string, string | Buffer>, profile: ProfileName = 'native') {
	const error = await inspect([importFolder(files)], profile).then(
		() => undefined,
		(cause: unknown) => cause as AppError
	);
	if (error) {
		expect(error.code).toBe('bad-input');
		for (const locale of ['en', 'fr', 'ar'] as const) {
			const message = translate(locale, `error.${error.key}`, error.params);
			expect(message).not.toMatch(/^error\.|[{}]/);
		}
	}
	return error && { key: error.key, ...error.params };
}

// A file that opens and cannot be read, by the superuser either.
const UNREADABLE = '/proc/self/mem';

test.skipIf(!existsSync(UNREADABLE))('a file the system does not let us read is named', async () => {
	const folder = importFolder({});
	symlinkSync(UNREADABLE, join(folder, 'shipments.csv'));
	await expect(inspect([folder])).rejects.toMatchObject({ code: 'bad-input', key: 'ingest-unreadable' });
});

describe('finding the tables', () => {
	test('in load order, with formats told by extension; other files and folders are passed over', async () => {
		const folder = importFolder({
			'Shipments.CSV': SHIPMENTS,
			'traders.ndjson': '{"trader_id":"T1","name":"A"}\n',
			'persons.jsonl': '{"person_id":"P1","full_name":"A"}\n',
			LICENSE: 'MIT',
			'world.json': '{}',
			'.hidden.csv': 'x',
			'truth/shipments.csv': 'shipment_id,illicit\nS1,1\n',
			'older/shipments.csv': SHIPMENTS
		});
		const tables = await inspect([folder]);
		expect(tables.map(({ file, format, records }) => [file, format, records])).toEqual([
			['traders.ndjson', 'ndjson', 1],
			['persons.jsonl', 'ndjson', 1],
			['Shipments.CSV', 'csv', 1]
		]);
	});

	test('single files, the same one twice, and links to files', async () => {
		const folder = importFolder({ 'shipments.csv': SHIPMENTS, 'other/data.csv': 'trader_id,name\nT1,A\n' });
		symlinkSync(join(folder, 'other/data.csv'), join(folder, 'traders.csv'));
		const tables = await inspect([join(folder, 'shipments.csv'), folder]);
		expect(tables.map(({ file }) => file)).toEqual(['traders.csv', 'shipments.csv']);
	});

	test('files of one name from several folders are told apart', async () => {
		const header = profileOf('korea-customs').sources[0]!.required.join(',');
		const row = `${header}\n1,2021-01-01,A,1,0\n`;
		const folder = importFolder({ 'a/x.csv': row, 'b/x.csv': row });
		const tables = await inspect([join(folder, 'a'), join(folder, 'b')], 'korea-customs');
		expect(tables.map(({ file }) => file)).toEqual(['a/x.csv', 'b/x.csv']);
	});

	test('a path that is not there, a broken link, a folder in place of a file', async () => {
		await expect(inspect(['/nowhere/at/all'])).rejects.toMatchObject({ key: 'ingest-no-such-path' });
		const broken = importFolder({});
		symlinkSync('nowhere', join(broken, 'shipments.csv'));
		await expect(inspect([broken])).rejects.toMatchObject({ key: 'ingest-no-such-path' });
		const folder = importFolder({});
		mkdirSync(join(folder, 'shipments.csv'));
		await expect(inspect([folder])).rejects.toMatchObject({ key: 'ingest-not-a-file' });
	});

	test('the ground truth is never read: not by name, not by folder, not through a link', async () => {
		const folder = importFolder({
			'truth/shipments.csv': SHIPMENTS,
			'world/traders.csv': 'trader_id,name\n1,A\n'
		});
		symlinkSync(join(folder, 'truth/shipments.csv'), join(folder, 'world/shipments.csv'));
		for (const path of ['truth', 'truth/shipments.csv', 'world']) {
			await expect(inspect([join(folder, path)])).rejects.toMatchObject({ key: 'ingest-ground-truth' });
		}
	});

	test('unknown names, two files for a table, formats that are not read, nothing at all', async () => {
		expect(await refusal({ 'shipment.csv': SHIPMENTS })).toMatchObject({
			key: 'ingest-unknown-table',
			file: 'shipment.csv',
			known: expect.stringContaining('shipments.csv') as string
		});
		expect(await refusal({ 'shipments.csv': SHIPMENTS, 'shipments.ndjson': '{}' })).toMatchObject({
			key: 'ingest-two-files',
			table: 'shipments'
		});
		expect(await refusal({ 'shipments.xlsx': 'PK' })).toMatchObject({ key: 'ingest-unread-format' });
		expect(await refusal({ 'README.md': 'x' })).toMatchObject({ key: 'ingest-no-tables' });
	});
});

describe('files that cannot be loaded as they are', () => {
	const utf16 = Buffer.from(`\ufeff${SHIPMENTS}`, 'utf16le');
	const latin = Buffer.from(SHIPMENTS.replace('T1', 'Société Générale'), 'latin1');
	const arabic = Buffer.concat([Buffer.from(`${HEADER}\nS1,2026-01-02,`), Buffer.from('d4d1dfc9', 'hex')]);

	test.each([
		['UTF-16', utf16, { key: 'ingest-encoding', encoding: 'utf16' }],
		['UTF-16 without a mark', utf16.subarray(2), { key: 'ingest-encoding', encoding: 'utf16' }],
		['Windows-1252', latin, { key: 'ingest-encoding', encoding: 'windows1252', iconv: 'WINDOWS-1252' }],
		['Windows-1256', arabic, { key: 'ingest-encoding', encoding: 'windows1256' }],
		['an empty file', '', { key: 'ingest-empty-file' }],
		['blanks only', '\ufeff \n\n', { key: 'ingest-empty-file' }],
		['a header only', `${HEADER}\n`, { key: 'ingest-header-only' }],
		['a PDF', '%PDF-1.7 …', { key: 'ingest-not-a-table', kind: 'pdf' }],
		['a workbook', Buffer.from('504b0304140000', 'hex'), { key: 'ingest-not-a-table', kind: 'zip' }],
		['gzip', Buffer.from('1f8b0800', 'hex'), { key: 'ingest-not-a-table', kind: 'gzip' }],
		['a web page', '<!DOCTYPE html><html>', { key: 'ingest-not-a-table', kind: 'html' }],
		['JSON', '[{"shipment_id":1}]', { key: 'ingest-not-a-table', kind: 'json' }],
		['zeros', Buffer.from('a,b\0\0\0\0,c', 'latin1'), { key: 'ingest-not-a-table', kind: 'binary' }],
		['an open quote', `${SHIPMENTS}S2,"2026-`, { key: 'ingest-unclosed-quote', line: 3 }],
		['a short last row', `${SHIPMENTS}S2,2026-`, { key: 'ingest-truncated', line: 3 }],
		[
			'half a character',
			Buffer.concat([Buffer.from(SHIPMENTS), Buffer.from([0xc3])]),
			{ key: 'ingest-truncated-character' }
		],
		['semicolons', SHIPMENTS.replaceAll(',', ';'), { key: 'ingest-separator', separator: ';' }],
		[
			'no importer',
			'shipment_id,declaration_date\nS1,2026-01-02\n',
			{ key: 'ingest-missing-column', columns: 'importer_id' }
		],
		[
			'a column twice',
			`${HEADER},Importer ID\nS1,2026-01-02,T1,T2\n`,
			{ key: 'ingest-duplicate-column', column: 'Importer ID' }
		]
	])('%s', async (_name, content, expected) => {
		expect(await refusal({ 'shipments.csv': content })).toMatchObject({ file: 'shipments.csv', ...expected });
	});

	test('NDJSON: cut off, a list, keys that never come', async () => {
		expect(await refusal({ 'shipments.ndjson': '{"shipment_id":"S1"}\n{"ship' })).toMatchObject({
			key: 'ingest-truncated',
			line: 2
		});
		expect(await refusal({ 'shipments.ndjson': '[{}]' })).toMatchObject({
			key: 'ingest-not-a-table',
			kind: 'json'
		});
		expect(await refusal({ 'shipments.ndjson': '{"shipment_id":"S1"}\n' })).toMatchObject({
			key: 'ingest-missing-column',
			columns: 'declaration_date, importer_id'
		});
	});
});

test('UTF-8 is told from other encodings wherever the chunks are cut', async () => {
	// A chunk holds 256 KiB: the letters of two and three bytes fall on its edges in some of these.
	for (const shift of ['', 'x', 'xx']) {
		const text = `${HEADER}\n${`${shift}S,2026-01-02,شركة €\n`.repeat(20_000)}`;
		const [table] = await inspect([importFolder({ 'shipments.csv': text })]);
		expect(table?.records).toBe(20_000);
	}
});

test('other tables may be without rows', async () => {
	const tables = await inspect([
		importFolder({ 'shipments.csv': SHIPMENTS, 'roles.csv': 'person_id,organisation_id,role\n' })
	]);
	expect(tables.map(({ records }) => records)).toEqual([0, 1]);
});
