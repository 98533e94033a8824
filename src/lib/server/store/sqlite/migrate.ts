import { AppError } from '#lib/domain/errors.ts';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

/** Marks a file as ours (https://sqlite.org/pragma.html#pragma_application_id): 'FILA'. */
const APPLICATION_ID = 0x46494c41;

/** Refuses, before anything is written, a file of another program or of a newer version. */
export function checkSchema(db: Database): void {
	const version = schemaVersion(db);
	if (version > MIGRATIONS.length) {
		throw new AppError('store-unavailable', 'store-newer-schema', {
			file: db.file,
			found: version,
			known: MIGRATIONS.length
		});
	}
	const application = db.row<{ application_id: number }>('PRAGMA application_id')!.application_id;
	const isEmpty = db.row('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined;
	if (!isEmpty && application !== APPLICATION_ID) {
		throw new AppError('store-unavailable', 'store-of-another-program', { file: db.file });
	}
}

export function schemaVersion(db: Database): number {
	return db.row<{ user_version: number }>('PRAGMA user_version')!.user_version;
}

/** Brings the schema to the newest step, each in a transaction; another process may be doing the same. */
export function migrate(db: Database): void {
	if (schemaVersion(db) === 0) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
	for (let next = schemaVersion(db); next < MIGRATIONS.length; next = schemaVersion(db)) {
		db.write(() => {
			if (schemaVersion(db) !== next) return;
			db.exec(MIGRATIONS[next]);
			db.exec(`PRAGMA user_version = ${next + 1}`);
		});
	}
	addNames(db, 'label', NODE_LABELS);
	addNames(db, 'edge_type', EDGE_TYPES);
}

function addNames(db: Database, table: 'label' | 'edge_type', names: readonly string[]): void {
	const known = new Set(db.rows<{ name: string }>(`SELECT name FROM ${table}`).map((row) => row.name));
	if (names.every((name) => known.has(name))) return;
	db.write(() => {
		for (const name of names) db.run(`INSERT OR IGNORE INTO ${table} (name) VALUES (?)`, name);
	});
}
