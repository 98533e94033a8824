import { AppError } from '#lib/domain/errors.ts';
import type { Checkpoint, LoadManifest, LoadState, LoadTotals, Rejection } from '#lib/domain/load.ts';
import type { Page, QuarantineQuery } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';

interface LoadColumns extends LoadTotals {
	manifest: string;
	status: LoadState['status'];
	started_at: string;
	finished_at: string | null;
}

const SELECT_LOAD = `SELECT manifest, status, started_at, finished_at, records, quarantined,
	nodes_created, nodes_updated, edges_created, edges_updated, unchanged FROM load`;

export function beginLoad(db: Database, manifest: LoadManifest, now: string): LoadState {
	return db.write(() => {
		db.run(
			`INSERT INTO load (load_id, manifest, status, started_at) VALUES (?, ?, 'running', ?)
			ON CONFLICT DO NOTHING`,
			manifest.load_id,
			JSON.stringify(manifest),
			now
		);
		return loadState(db, manifest.load_id);
	});
}

export function finishLoad(db: Database, loadId: string, now: string): LoadState {
	return db.write(() => {
		db.run(
			`UPDATE load SET status = 'complete', finished_at = ? WHERE load_id = ? AND status = 'running'`,
			now,
			loadId
		);
		return loadState(db, loadId);
	});
}

export function loads(db: Database): LoadState[] {
	const rows = db.rows<LoadColumns>(`${SELECT_LOAD} ORDER BY started_at DESC, load_id`);
	return rows.map((row) => stateOf(db, row));
}

function loadState(db: Database, loadId: string): LoadState {
	const row = db.row<LoadColumns>(`${SELECT_LOAD} WHERE load_id = ?`, loadId);
	if (!row) throw new AppError('not-found', 'load-not-found', { load: loadId });
	return stateOf(db, row);
}

function stateOf(
	db: Database,
	{ manifest, status, started_at, finished_at, ...totals }: LoadColumns
): LoadState {
	const parsed = JSON.parse(manifest) as LoadManifest;
	const checkpoints = db
		.rows<{ file: string; records: number; done: number }>(
			'SELECT file, records, done FROM checkpoint WHERE load_id = ? ORDER BY file',
			parsed.load_id
		)
		.map(({ file, records, done }): Checkpoint => ({ file, records, done: done === 1 }));
	return { ...parsed, status, started_at, finished_at, checkpoints, totals };
}

/** Moves a file's checkpoint forward. @returns false when it stood there or further already. */
export function advanceCheckpoint(
	db: Database,
	loadId: string,
	{ file, records, done }: Checkpoint
): boolean {
	if (!db.row('SELECT 1 FROM load WHERE load_id = ?', loadId)) {
		throw new AppError('not-found', 'load-not-found', { load: loadId });
	}
	const moved = db.row(
		`INSERT INTO checkpoint (load_id, file, records, done) VALUES (?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET records = excluded.records, done = excluded.done
		WHERE (excluded.records, excluded.done) > (records, done)
		RETURNING 1`,
		loadId,
		file,
		records,
		done ? 1 : 0
	);
	return moved !== undefined;
}

export function addTotals(db: Database, loadId: string, added: LoadTotals): void {
	db.run(
		`UPDATE load SET records = records + ?, quarantined = quarantined + ?,
			nodes_created = nodes_created + ?, nodes_updated = nodes_updated + ?,
			edges_created = edges_created + ?, edges_updated = edges_updated + ?, unchanged = unchanged + ?
		WHERE load_id = ?`,
		added.records,
		added.quarantined,
		added.nodes_created,
		added.nodes_updated,
		added.edges_created,
		added.edges_updated,
		added.unchanged,
		loadId
	);
}

/** @returns how many were not there yet. */
export function writeRejections(db: Database, rejections: readonly Rejection[]): number {
	let added = 0;
	for (const { load_id, file, line, table, column, value, reason, params, raw } of rejections) {
		const inserted = db.row(
			`INSERT INTO rejection (load_id, file, line, "column", reason, "table", value, params, raw)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1`,
			load_id,
			file,
			line,
			column ?? '',
			reason,
			table,
			value,
			JSON.stringify(params),
			raw
		);
		if (inserted) added++;
	}
	return added;
}

type RejectionColumns = Omit<Rejection, 'params'> & { params: string };

export function quarantine(db: Database, query: QuarantineQuery): Page<Rejection> {
	return db.read(() => {
		const load = query.load_id ?? null;
		const total = db.row<{ n: number }>(
			'SELECT count(*) AS n FROM rejection WHERE ?1 IS NULL OR load_id = ?1',
			load
		)!.n;
		const rows = db.rows<RejectionColumns>(
			`SELECT load_id, file, line, "table", nullif("column", '') AS "column", value, reason, params, raw
			FROM rejection WHERE ?1 IS NULL OR load_id = ?1
			ORDER BY load_id, file, line, rejection."column", reason LIMIT ?2 OFFSET ?3`,
			load,
			query.limit,
			query.offset
		);
		return { total, rows: rows.map((row) => ({ ...row, params: JSON.parse(row.params) })) };
	});
}
