import type { BatchOutcome, LoadBatch } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';
import { addTotals, advanceCheckpoint, writeRejections } from './loads.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeEdges } from './write-edges.ts';
import { writeNodes } from './write-nodes.ts';
import type { Nids } from './write-nodes.ts';

const NOTHING: Readonly<BatchOutcome> = {
	nodes_created: 0,
	nodes_updated: 0,
	edges_created: 0,
	edges_updated: 0,
	unchanged: 0
};

/** Rows, rejections, totals and checkpoint of a batch in one transaction. */
export function writeBatch(db: Database, words: Vocabulary, loadId: string, batch: LoadBatch): BatchOutcome {
	for (const { source } of [...batch.nodes, ...batch.edges]) words.fileCode(source.load_id, source.file);
	return db.write(() => {
		if (!advanceCheckpoint(db, loadId, batch.checkpoint)) return { ...NOTHING };
		const nids: Nids = new Map();
		const nodes = writeNodes(db, words, batch.nodes, nids);
		const isNew = (key: string) => nodes.writes.get(key)?.isNew ?? false;
		const edges = writeEdges(db, words, batch.edges, nodes.changes, nids, isNew);
		const outcome: BatchOutcome = {
			nodes_created: nodes.created,
			nodes_updated: nodes.updated,
			edges_created: edges.created,
			edges_updated: edges.updated,
			unchanged: nodes.unchanged + edges.unchanged
		};
		const quarantined = writeRejections(db, batch.rejections);
		addTotals(db, loadId, { records: batch.records, quarantined, ...outcome });
		return outcome;
	});
}
