import { AppError } from '#lib/domain/errors.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { SeenNodes } from '#lib/ingest/map/graph-batch.ts';
import { IDENTIFIER_OWNERS, needsOwners, ownerIds, ownersAmong } from '#lib/ingest/map/owners.ts';
import type { OwnersOf } from '#lib/ingest/map/owners.ts';
import { graphRowsOf, RowMaker } from '#lib/ingest/prepare-batch.ts';
import type { ValidRow } from '#lib/ingest/validate-row.ts';
import type { InspectedTable } from '#lib/server/files/inspect-table.ts';
import { readRecords } from '#lib/server/files/read-records.ts';
import type { GraphStore, LoadBatch } from '#lib/store/graph-store.ts';

export interface LoadTableOptions {
	/** Records that an earlier run has committed. */
	skip: number;
	batchSize: number;
	seen: SeenNodes;
	/** Told the records of each committed batch; it may throw to stop between two. */
	onWritten: (records: number) => void;
}

/** Writes one file, batch by batch; the next batch is prepared while the store writes the one before. */
export async function loadTable(
	store: GraphStore,
	loadId: string,
	table: InspectedTable,
	{ skip, batchSize, seen, onWritten }: LoadTableOptions
): Promise<void> {
	const maker = new RowMaker(table.source, loadId, table.file);
	const write = async (batch: LoadBatch): Promise<void> => {
		await store.writeBatch(loadId, batch);
		onWritten(batch.records);
	};
	let handled = skip;
	let writing: Promise<void> = Promise.resolve();
	for await (const { records, columns } of readRecords(table, batchSize, skip)) {
		const valid = maker.make(records, columns);
		// Who a role belongs to is asked of the store, which must hold all earlier rows by then.
		if (maker.tables.some(needsOwners)) await writing;
		const ownersOf = await lookUpOwners(store, valid.rows);
		const { nodes, edges, rejections } = graphRowsOf(valid, seen, ownersOf);
		handled += records.length;
		const checkpoint = { file: table.file, records: handled, done: handled === table.records };
		await writing;
		writing = write({ nodes, edges, rejections, checkpoint, records: records.length });
		// Awaited with the next batch; a failure until then must not count as unhandled.
		writing.catch(() => undefined);
	}
	await writing;
	if (handled !== table.records) throw new AppError('bad-input', 'ingest-file-changed', { file: table.file });
	if (table.records > 0) return;
	const checkpoint = { file: table.file, records: 0, done: true };
	await write({ nodes: [], edges: [], rejections: [], checkpoint, records: 0 });
}

async function lookUpOwners(store: GraphStore, rows: readonly ValidRow[]): Promise<OwnersOf> {
	const ids = ownerIds(rows);
	if (ids.length === 0) return ownersAmong([]);
	const labelled: NodeRef[] = await store.labelsOf(EVERYTHING, ids);
	const refs = labelled.filter(({ label }) => IDENTIFIER_OWNERS.includes(label));
	const nodes = await store.nodes(EVERYTHING, refs);
	return ownersAmong(
		nodes.map(({ label, id, bare, properties }) => ({
			ref: { label, id },
			bare,
			locality: { country: textOrNull(properties.country), city: textOrNull(properties.city) }
		}))
	);
}

function textOrNull(value: string | number | boolean | undefined): string | null {
	return typeof value === 'string' ? value : null;
}
