import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { LoadManifest, LoadState } from '#lib/domain/load.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Actor } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { date } from '#lib/domain/values.ts';
import { SeenNodes } from '#lib/ingest/map/graph-batch.ts';
import { profileOf } from '#lib/ingest/profiles.ts';
import type { ProfileName } from '#lib/ingest/profiles.ts';
import { inspectTables } from '#lib/server/files/inspect-table.ts';
import type { InspectedTable } from '#lib/server/files/inspect-table.ts';
import { loadIdOf } from '#lib/server/files/load-id.ts';
import { locateTables } from '#lib/server/files/locate-tables.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { loadTable } from './load-table.ts';

export interface IngestRequest {
	/** Folders and files. */
	paths: string[];
	profile: ProfileName;
	/** Name of the data set; `main` by default. */
	dataset?: string;
	/** Day from which undated attributes of these files may count as known. */
	effectiveDate?: string | null;
	/** Records a transaction: more is faster and takes more memory. */
	batchSize?: number;
}

const DEFAULT_DATASET = 'main';
const DEFAULT_BATCH = 2000;

/**
 * Loads tables into a store. All files are read and checked before the first row is written. The same files are
 * the same load: complete, it is given back as it is; broken off, it goes on behind the last committed batch.
 * A load without `shipments` is for a store that has some: later inspections, a corrected register.
 *
 * @throws AppError bad-input for files that cannot be loaded, `cancelled` between two batches.
 */
export async function ingest(
	store: GraphStore,
	actor: Actor,
	request: IngestRequest,
	options: TaskOptions = {}
): Promise<LoadState> {
	const profile = profileOf(request.profile);
	const effective_date = effectiveDate(request.effectiveDate ?? null);
	const located = await locateTables(request.paths, profile);
	const bringsShipments = located.some(({ source }) =>
		source.rows.some(({ table }) => table === 'shipments')
	);
	if (!bringsShipments && !(await store.counts(EVERYTHING)).nodes.Shipment) {
		throw new AppError('bad-input', 'ingest-no-shipments', { paths: request.paths.join(', ') });
	}
	const tables = await inspectTables(located, options);
	const dataset = request.dataset ?? DEFAULT_DATASET;
	const manifest = manifestOf(tables, { profile: profile.id, dataset, effective_date, actor: actor.id });
	const load = await store.beginLoad(manifest);
	if (load.status === 'complete') return load;
	await writeTables(store, load, tables, request.batchSize ?? DEFAULT_BATCH, options);
	return store.finishLoad(load.load_id);
}

function effectiveDate(text: string | null): string | null {
	const parsed = date.safeParse(text);
	if (parsed.success) return parsed.data;
	throw new AppError('invalid-argument', 'ingest-effective-date', { date: String(text) });
}

function manifestOf(
	tables: readonly InspectedTable[],
	about: Omit<LoadManifest, 'load_id' | 'files'>
): LoadManifest {
	const files = tables.map(({ file, source, sha256, bytes }) => ({
		file,
		table: source.name,
		sha256,
		bytes
	}));
	return { load_id: loadIdOf(about, files), ...about, files };
}

async function writeTables(
	store: GraphStore,
	load: LoadState,
	tables: readonly InspectedTable[],
	batchSize: number,
	{ signal, onProgress }: TaskOptions
): Promise<void> {
	const total = tables.reduce((sum, { records }) => sum + records, 0);
	const seen = new SeenNodes();
	let done = 0;
	for (const table of tables) {
		const checkpoint = load.checkpoints.find(({ file }) => file === table.file);
		const skip = checkpoint?.records ?? 0;
		done += skip;
		onProgress?.({ stage: 'load', done, total });
		if (checkpoint?.done) continue;
		await loadTable(store, load.load_id, table, {
			skip,
			batchSize,
			seen,
			onWritten(records) {
				done += records;
				onProgress?.({ stage: 'load', done, total });
				throwIfCancelled(signal);
			}
		});
	}
}
