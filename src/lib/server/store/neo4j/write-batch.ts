import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { EdgeRow } from '#lib/domain/graph-rows.ts';
import type { BatchOutcome, LoadBatch } from '#lib/store/graph-store.ts';
import neo4j from 'neo4j-driver';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import type { LoadFiles } from './load-files.ts';
import { addRejections, addTotals } from './loads.ts';
import { checkEnds, writeEdges } from './write-edges.ts';
import { discriminatorOf } from './edge-rows.ts';
import { existingNodes, writeNodes } from './write-nodes.ts';

const LOCK = cypherFile('ingest/lock-store');
const ADVANCE = cypherFile('ingest/advance-checkpoint');

const NOTHING: Readonly<BatchOutcome> = {
	nodes_created: 0,
	nodes_updated: 0,
	edges_created: 0,
	edges_updated: 0,
	unchanged: 0
};

/**
 * Rows, rejections, totals and checkpoint of a batch in one transaction. It may run again after a deadlock or a lost
 * answer: the checkpoint, read inside it, says whether it was written.
 */
export async function writeBatch(
	connection: Connection,
	files: LoadFiles,
	loadId: string,
	batch: LoadBatch
): Promise<BatchOutcome> {
	batch.edges.forEach(discriminatorOf);
	await files.register(connection, [...batch.nodes, ...batch.edges]);
	return connection.write(async (runner) => {
		if (!(await advance(runner, loadId, batch))) return { ...NOTHING };
		const outcome = await writeRows(runner, files, batch);
		const quarantined = await addRejections(runner, batch.rejections);
		await addTotals(runner, loadId, { records: batch.records, quarantined, ...outcome });
		return outcome;
	});
}

async function advance(runner: Runner, loadId: string, { checkpoint }: LoadBatch): Promise<boolean> {
	const { file, records, done } = checkpoint;
	const [, moved] = await Promise.all([
		runner.run(LOCK()),
		runner.run<{ moved: boolean }>(ADVANCE(), { load_id: loadId, file, records: neo4j.int(records), done })
	]);
	if (moved.length === 0) throw new AppError('not-found', 'load-not-found', { load: loadId });
	return moved[0].moved;
}

async function writeRows(runner: Runner, files: LoadFiles, batch: LoadBatch): Promise<BatchOutcome> {
	const { nodes: rows, edges: edgeRows } = batch;
	const existing = await existingNodes(runner, files, rows, endsOf(edgeRows));
	const given = new Set(rows.map(refKey));
	checkEnds(edgeRows, (key) => existing.has(key) || given.has(key));
	const nodes = await writeNodes(runner, files, existing, rows);
	const isStored = (key: string) => existing.has(key);
	const edges = await writeEdges(runner, files, edgeRows, nodes.changes, isStored);
	return {
		nodes_created: nodes.created,
		nodes_updated: nodes.updated,
		edges_created: edges.created,
		edges_updated: edges.updated,
		unchanged: nodes.unchanged + edges.unchanged
	};
}

function endsOf(rows: readonly EdgeRow[]): NodeRef[] {
	return rows.flatMap(({ from, to, owner }) => (owner ? [from, to, owner] : [from, to]));
}
