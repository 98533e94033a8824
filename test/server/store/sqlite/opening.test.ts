import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { translate } from '#lib/i18n/translate.ts';
import { Database } from '#lib/server/store/sqlite/database.ts';
import { MIGRATIONS } from '#lib/server/store/sqlite/migrations.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import { storeError } from '#lib/server/store/sqlite/store-error.ts';
import { Writer, bare, trader } from '../../../contract/support/rows.ts';

const root = mkdtempSync(join(tmpdir(), 'filature-open-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = '';
let tests = 0;
beforeEach(() => {
	folder = join(root, String(++tests));
	mkdirSync(folder);
});

const failure = (key: string) => expect.objectContaining({ code: 'store-unavailable', key });

async function opened(file: string) {
	const store = await openSqliteStore(file);
	await store.migrate();
	return store;
}

describe('opening', () => {
	test('makes the file and the folders it lies in', async () => {
		const file = join(folder, 'a', 'b', 'new.sqlite');
		const store = await opened(file);
		expect(existsSync(file)).toBe(true);
		expect(await store.health()).toMatchObject({
			kind: 'sqlite',
			location: file,
			gds: null,
			schema_version: MIGRATIONS.length
		});
		await store.close();
	});

	test('finds again what was written', async () => {
		const file = join(folder, 'kept.sqlite');
		const first = await opened(file);
		await new Writer(first).write({ nodes: [bare(trader('T1'))] });
		await first.close();
		const second = await opened(file);
		expect(await second.nodes(EVERYTHING, [trader('T1')])).toHaveLength(1);
		await second.close();
	});

	test('a file that is no database is refused and left as it is', async () => {
		const file = join(folder, 'notes.txt');
		const text = 'declaration;importer\n'.repeat(100);
		writeFileSync(file, text);
		await expect(openSqliteStore(file)).rejects.toEqual(failure('store-not-a-database'));
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	test('a database of another program is refused and left as it is', async () => {
		const file = join(folder, 'other.sqlite');
		const other = new DatabaseSync(file);
		other.exec('CREATE TABLE theirs (x)');
		other.close();
		const before = readFileSync(file);
		await expect(openSqliteStore(file)).rejects.toEqual(failure('store-of-another-program'));
		expect(readFileSync(file)).toEqual(before);
	});

	test('a store of a newer version is refused', async () => {
		const file = join(folder, 'newer.sqlite');
		await (await opened(file)).close();
		const db = new DatabaseSync(file);
		db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
		db.close();
		await expect(openSqliteStore(file)).rejects.toMatchObject({
			key: 'store-newer-schema',
			params: { found: MIGRATIONS.length + 1, known: MIGRATIONS.length }
		});
	});

	test('a folder in place of the file, a file in place of the folder', async () => {
		await expect(openSqliteStore(folder)).rejects.toEqual(failure('store-cannot-open'));
		writeFileSync(join(folder, 'file'), '');
		await expect(openSqliteStore(join(folder, 'file', 'x.sqlite'))).rejects.toEqual(failure('store-folder'));
	});

	test('a truncated store says that it is damaged', async () => {
		const file = join(folder, 'cut.sqlite');
		const store = await opened(file);
		const nodes = Array.from({ length: 3000 }, (_, i) => bare(trader(`T${i}`)));
		await new Writer(store).write({ nodes });
		await store.close();
		truncateSync(file, 65_536);
		const reading = async () => {
			const cut = await opened(file);
			try {
				for await (const chunk of cut.scanNodes(EVERYTHING, 'Trader')) expect(chunk).toBeDefined();
			} finally {
				await cut.close();
			}
		};
		await expect(reading()).rejects.toEqual(failure('store-damaged'));
	});

	test('writing to a read-only database says so', async () => {
		const file = join(folder, 'ro.sqlite');
		await (await opened(file)).close();
		const db = new Database(file, { readOnly: true });
		expect(() => db.run(`INSERT INTO label (name) VALUES ('x')`)).toThrow(
			failure('store-read-only') as unknown as Error
		);
		db.close();
	});

	test('every failure has a sentence in every language', () => {
		for (const errcode of [3, 5, 6, 8, 10, 11, 13, 14, 23, 26, 5 | (1 << 8), 8 | (6 << 8)]) {
			const error = storeError({ errcode }, '/x.sqlite');
			expect(error).toBeInstanceOf(AppError);
			const { key, params } = error as AppError;
			for (const locale of ['en', 'fr', 'ar'] as const) {
				expect(translate(locale, `error.${key}`, params)).toContain('/x.sqlite');
			}
		}
		expect(storeError({ errcode: 1 }, 'x')).toEqual({ errcode: 1 });
		expect(storeError('text', 'x')).toBe('text');
		expect(storeError(null, 'x')).toBeNull();
	});
});

describe('migrating', () => {
	test('a schema that was applied is never edited: its steps are numbered and only grow', async () => {
		const file = join(folder, 'steps.sqlite');
		const store = await opened(file);
		await store.migrate();
		expect((await store.health()).schema_version).toBe(MIGRATIONS.length);
		await store.close();
	});

	test('two at once make one schema', async () => {
		const file = join(folder, 'race.sqlite');
		const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore(file)));
		await Promise.all(stores.map((store) => store.migrate()));
		const [first, second] = stores;
		await new Writer(first).write({ nodes: [bare(trader('T1'))] });
		expect(await second.nodes(EVERYTHING, [trader('T1')])).toHaveLength(1);
		await Promise.all(stores.map((store) => store.close()));
	});
});
