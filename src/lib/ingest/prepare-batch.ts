import type { Rejection } from '#lib/domain/load.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { GraphBatch } from './map/graph-batch.ts';
import type { SeenNodes } from './map/graph-batch.ts';
import { mapRow } from './map/map-row.ts';
import type { OwnersOf } from './map/owners.ts';
import type { SourceTable } from './profiles/profile.ts';
import type { RawRecord } from './read/record.ts';
import { planRows } from './row-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { validateRecord } from './validate-row.ts';
import type { ValidatedRows } from './validate-row.ts';

/** Turns records of one file into sound rows of the native tables; knows the file's columns as far as they came. */
export class RowMaker {
	readonly #source: SourceTable;
	readonly #loadId: string;
	readonly #file: string;
	#plans: RowPlan[] = [];
	#planned = 0;

	constructor(source: SourceTable, loadId: string, file: string) {
		this.#source = source;
		this.#loadId = loadId;
		this.#file = file;
	}

	/** @param columns those of the reader after it gave the records. */
	make(records: readonly RawRecord[], columns: readonly string[]): ValidatedRows {
		if (this.#planned !== columns.length) {
			this.#plans = planRows(this.#source, columns);
			this.#planned = columns.length;
		}
		const all: ValidatedRows = { rows: [], rejections: [] };
		for (const record of records) {
			const source = { load_id: this.#loadId, file: this.#file, line: record.line };
			const { rows, rejections } = validateRecord(record, this.#plans, source);
			all.rows.push(...rows);
			all.rejections.push(...rejections);
		}
		return all;
	}

	get tables(): TableName[] {
		return this.#source.rows.map((row) => row.table);
	}
}

/** Graph rows of a batch, in the order of its rows. */
export function graphRowsOf(
	{ rows, rejections }: ValidatedRows,
	seen: SeenNodes,
	ownersOf: OwnersOf
): Pick<GraphBatch, 'nodes' | 'edges'> & { rejections: Rejection[] } {
	const out = new GraphBatch(seen);
	for (const row of rows) mapRow(row, out, ownersOf);
	return { nodes: out.nodes, edges: out.edges, rejections };
}
