import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { AppError } from '#lib/domain/errors.ts';
import { NO_TOTALS } from '#lib/domain/load.ts';
import type { Checkpoint, LoadManifest, LoadState, LoadTotals, Rejection } from '#lib/domain/load.ts';
import type { Page, QuarantineQuery } from '#lib/store/graph-store.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';

const BEGIN = cypherFile('ingest/begin-load');
const FINISH = cypherFile('ingest/finish-load');
const STATES = cypherFile('read/load-states');
const ADD_REJECTIONS = cypherFile('ingest/add-rejections');
const ADD_TOTALS = cypherFile('ingest/add-totals');
const QUARANTINE = cypherFile('read/quarantine');
const QUARANTINE_TOTAL = cypherFile('read/quarantine-total');

interface LoadProperties extends LoadTotals {
	load_id: string;
	manifest: string;
	status: LoadState['status'];
	started_at: string;
	finished_at?: string;
}

export function beginLoad(connection: Connection, manifest: LoadManifest): Promise<LoadState> {
	const { load_id, profile, dataset, effective_date, actor } = manifest;
	const first = {
		...{ profile, dataset, effective_date, actor, status: 'running', started_at: now() },
		...integers({ ...NO_TOTALS }),
		manifest: JSON.stringify(manifest)
	};
	return connection.write(async (runner) => {
		await runner.run(BEGIN(), { load_id, first });
		return stateOf(runner, load_id);
	});
}

export function finishLoad(connection: Connection, loadId: string): Promise<LoadState> {
	const finished = now();
	return connection.write(async (runner) => {
		await runner.run(FINISH(), { load_id: loadId, now: finished });
		return stateOf(runner, loadId);
	});
}

export function loads(connection: Connection): Promise<LoadState[]> {
	return connection.read((runner) => states(runner, null));
}

async function stateOf(runner: Runner, loadId: string): Promise<LoadState> {
	const [state] = await states(runner, loadId);
	if (!state) throw new AppError('not-found', 'load-not-found', { load: loadId });
	return state;
}

async function states(runner: Runner, loadId: string | null): Promise<LoadState[]> {
	const rows = await runner.run<{ load: LoadProperties; checkpoints: Checkpoint[] }>(STATES(), {
		load_id: loadId
	});
	return rows.map(({ load, checkpoints }) => ({
		...(JSON.parse(load.manifest) as LoadManifest),
		status: load.status,
		started_at: load.started_at,
		finished_at: load.finished_at ?? null,
		checkpoints,
		totals: totalsOf(load)
	}));
}

function totalsOf(load: LoadTotals): LoadTotals {
	const names = Object.keys(NO_TOTALS) as (keyof LoadTotals)[];
	return Object.fromEntries(names.map((name) => [name, load[name]])) as unknown as LoadTotals;
}

export async function addTotals(runner: Runner, loadId: string, added: LoadTotals): Promise<void> {
	await runner.run(ADD_TOTALS(), { load_id: loadId, added: integers({ ...added }) });
}

/** @returns how many were not there yet. */
export async function addRejections(runner: Runner, rejections: readonly Rejection[]): Promise<number> {
	if (rejections.length === 0) return 0;
	const rows = new Map<string, unknown>();
	for (const rejection of rejections) {
		const key = rejectionKey(rejection);
		if (rows.has(key)) continue;
		const { line, params, ...rest } = rejection;
		rows.set(key, { key, ...rest, line: neo4j.int(line), params: JSON.stringify(params) });
	}
	const [{ added }] = await runner.run<{ added: number }>(ADD_REJECTIONS(), { rows: [...rows.values()] });
	return added;
}

/** A digest: names of columns come from files and may be longer than an index takes. */
function rejectionKey({ load_id, file, line, column, reason }: Rejection): string {
	return createHash('sha256')
		.update(JSON.stringify([load_id, file, line, column, reason]))
		.digest('hex');
}

export function quarantine(connection: Connection, query: QuarantineQuery): Promise<Page<Rejection>> {
	const parameters = {
		load_id: query.load_id ?? null,
		...integers({ offset: query.offset, limit: query.limit })
	};
	return connection.read(async (runner) => {
		const [[{ total }], rows] = await Promise.all([
			runner.run<{ total: number }>(QUARANTINE_TOTAL(), parameters),
			runner.run<{ rejection: Omit<Rejection, 'params'> & { params: string } }>(QUARANTINE(), parameters)
		]);
		return { total, rows: rows.map(({ rejection }) => rejectionOf(rejection)) };
	});
}

function rejectionOf(stored: Omit<Rejection, 'params'> & { params: string }): Rejection {
	const { load_id, file, line, table, column, value, reason, params, raw } = stored;
	// A property that is null is not there.
	const known = { load_id, file, line, table, column: column ?? null, value: value ?? null, reason, raw };
	return { ...known, params: JSON.parse(params) as Rejection['params'] };
}

function integers(values: Record<string, number>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, neo4j.int(value)]));
}

function now(): string {
	return new Date().toISOString();
}
