import type { GraphStore } from '#lib/store/graph-store.ts';
import { Connection } from './connection.ts';
import { addAssessments } from './add-assessments.ts';
import type { Neo4jAddress } from './connection.ts';
import * as expanding from './expand.ts';
import { checkVersion, health } from './health.ts';
import { LoadFiles } from './load-files.ts';
import * as loads from './loads.ts';
import { migrate } from './migrate.ts';
import * as analysis from './read-analysis.ts';
import * as featureReading from './read-features.ts';
import * as reading from './read-nodes.ts';
import * as scans from './scans.ts';
import { search } from './search.ts';
import { shipmentsOf } from './shipments.ts';
import { showAnalysis } from './show-analysis.ts';
import { similar } from './similar.ts';
import { tradeLinks } from './trade-links.ts';
import { writeAnalysis } from './write-analysis.ts';
import { writeBatch } from './write-batch.ts';

/**
 * The graph in a Neo4j server, 5.26 or newer, of any edition. `migrate` comes first.
 * @throws AppError `store-unavailable` with a key that says what is wrong with the server and what to do.
 */
export async function openNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
	const connection = new Connection(address);
	try {
		await connection.verify();
		await checkVersion(connection);
	} catch (cause) {
		await connection.close();
		throw cause;
	}
	return storeOver(connection);
}

/** Each method is one function of this folder; a scope is everything as yet, so none of them filters by it. */
function storeOver(connection: Connection): GraphStore {
	const files = new LoadFiles();
	return {
		kind: 'neo4j',
		migrate: async () => {
			files.forget();
			await migrate(connection);
			await showAnalysis(connection);
		},
		health: () => health(connection),
		close: () => connection.close(),

		beginLoad: (manifest) => loads.beginLoad(connection, manifest),
		writeBatch: (loadId, batch) => writeBatch(connection, files, loadId, batch),
		finishLoad: (loadId) => loads.finishLoad(connection, loadId),
		loads: () => loads.loads(connection),
		quarantine: (_scope, query) => loads.quarantine(connection, query),

		counts: () => reading.counts(connection),
		nodes: (_scope, refs) => reading.nodes(connection, files, refs),
		labelsOf: (_scope, ids) => reading.labelsOf(connection, ids),
		history: (_scope, ref) => reading.history(connection, files, ref),
		expandCounts: (_scope, ref) => expanding.expandCounts(connection, ref),
		expand: (_scope, query) => expanding.expand(connection, files, query),
		edgesAmong: (_scope, refs) => expanding.edgesAmong(connection, files, refs),
		tradeLinks: (_scope, query) => tradeLinks(connection, query),
		search: (_scope, query) => search(connection, files, query),
		shipmentsOf: (_scope, query) => shipmentsOf(connection, query),

		scanNodes: (_scope, label) => scans.scanNodes(connection, files, label),
		scanEdges: (_scope, types) => scans.scanEdges(connection, files, types),

		writeAnalysis: (result, options) => writeAnalysis(connection, result, options),
		addAssessments: (added, options) => addAssessments(connection, added, options),
		snapshot: () => analysis.snapshot(connection),
		clusters: (_scope, query) => analysis.clusters(connection, query),
		cluster: (_scope, clusterId) => analysis.cluster(connection, clusterId),
		assessments: (_scope, refs) => analysis.assessments(connection, refs),
		scanAssessments: (_scope, what) => analysis.scanAssessments(connection, what),
		features: (_scope, refs, asOf) => featureReading.features(connection, refs, asOf),
		scanFeatures: (_scope, what, asOf) => featureReading.scanFeatures(connection, what, asOf),
		featureHistory: (_scope, ref) => featureReading.featureHistory(connection, ref),
		similar: (_scope, ref, limit) => similar(connection, files, ref, limit)
	};
}
