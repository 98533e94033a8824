import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import type { GraphStore, StoreHealth } from '#lib/store/graph-store.ts';
import { Database } from './database.ts';
import * as expanding from './expand.ts';
import * as loads from './loads.ts';
import { checkSchema, migrate, schemaVersion } from './migrate.ts';
import * as analysis from './read-analysis.ts';
import * as featureReading from './read-features.ts';
import * as reading from './read-nodes.ts';
import * as scans from './scans.ts';
import { search } from './search.ts';
import { shipmentsOf } from './shipments.ts';
import { similar } from './similar.ts';
import { tradeLinks } from './trade-links.ts';
import { Vocabulary } from './vocabulary.ts';
import { addAssessments, writeAnalysis } from './write-analysis.ts';
import { writeBatch } from './write-batch.ts';

/**
 * The embedded store: one SQLite file, opened by as many processes and threads as like. `migrate` comes first.
 * @param file path of the file, made with its folders where it is missing; ':memory:' for one that is not kept.
 * @throws AppError `store-unavailable` with a key that says what is wrong with the file and what to do.
 */
export async function openSqliteStore(file: string): Promise<GraphStore> {
	if (file !== ':memory:') makeFolder(file);
	const db = new Database(file);
	try {
		checkSchema(db);
		// A commit is in the write-ahead log before it is acknowledged: a killed process loses nothing. Only a power
		// cut can take back the newest commits, a load's rows and checkpoint together, and the load is resumed.
		db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
			PRAGMA wal_autocheckpoint = 8000; PRAGMA journal_size_limit = 67108864`);
	} catch (cause) {
		db.close();
		throw cause;
	}
	return storeOver(db);
}

function makeFolder(file: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
	} catch (cause) {
		throw new AppError('store-unavailable', 'store-folder', { folder: dirname(file) }, cause);
	}
}

/** Each method is one function of this folder; a scope is everything as yet, so none of them filters by it. */
function storeOver(db: Database): GraphStore {
	const words = new Vocabulary(db);
	const now = () => new Date().toISOString();
	return {
		kind: 'sqlite',
		migrate: async () => migrate(db),
		health: async () => health(db),
		close: async () => db.close(),

		beginLoad: async (manifest) => loads.beginLoad(db, manifest, now()),
		writeBatch: async (loadId, batch) => writeBatch(db, words, loadId, batch),
		finishLoad: async (loadId) => loads.finishLoad(db, loadId, now()),
		loads: async () => loads.loads(db),
		quarantine: async (_scope, query) => loads.quarantine(db, query),

		counts: async () => reading.counts(db, words),
		nodes: async (_scope, refs) => reading.nodes(db, words, refs),
		labelsOf: async (_scope, ids) => reading.labelsOf(db, words, ids),
		history: async (_scope, ref) => reading.history(db, words, ref),
		expandCounts: async (_scope, ref) => expanding.expandCounts(db, words, ref),
		expand: async (_scope, query) => expanding.expand(db, words, query),
		edgesAmong: async (_scope, refs) => expanding.edgesAmong(db, words, refs),
		tradeLinks: async (_scope, query) => tradeLinks(db, words, query),
		search: async (_scope, query) => search(db, words, query),
		shipmentsOf: async (_scope, query) => shipmentsOf(db, words, query),

		scanNodes: (_scope, label) => scans.scanNodes(db, words, label),
		scanEdges: (_scope, types) => scans.scanEdges(db, words, types),

		writeAnalysis: async (result, options) => writeAnalysis(db, words, result, options),
		addAssessments: async (added, options) => addAssessments(db, words, added, options),
		snapshot: async () => analysis.snapshot(db),
		clusters: async (_scope, query) => analysis.clusters(db, query),
		cluster: async (_scope, clusterId) => analysis.cluster(db, clusterId),
		assessments: async (_scope, refs) => analysis.assessments(db, words, refs),
		scanAssessments: (_scope, what) => analysis.scanAssessments(db, words, what),
		features: async (_scope, refs, asOf) => featureReading.features(db, words, refs, asOf),
		scanFeatures: (_scope, what, asOf) => featureReading.scanFeatures(db, words, what, asOf),
		featureHistory: async (_scope, ref) => featureReading.featureHistory(db, words, ref),
		similar: async (_scope, ref, limit) => similar(db, words, ref, limit)
	};
}

function health(db: Database): StoreHealth {
	const { version } = db.row<{ version: string }>('SELECT sqlite_version() AS version')!;
	return { kind: 'sqlite', version, location: db.file, gds: null, schema_version: schemaVersion(db) };
}
