import { edgeKey } from '#lib/domain/graph.ts';
import type { GraphEdge, NodeRef, Properties, Scalar, SourceRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import type { LoadManifest, Rejection } from '#lib/domain/load.ts';
import type { BatchOutcome, GraphStore, LoadBatch } from '#lib/store/graph-store.ts';

export const LOAD = 'load-1';
export const FILE = 'rows.csv';

export function at(line: number, load_id = LOAD, file = FILE): SourceRef {
	return { load_id, file, line };
}

export function ref(label: NodeLabel, id: string): NodeRef {
	return { label, id };
}

export const trader = (id: string) => ref('Trader', id);
export const broker = (id: string) => ref('Broker', id);
export const person = (id: string) => ref('Person', id);
export const phone = (id: string) => ref('Phone', id);
export const shipment = (id: string) => ref('Shipment', id);

export function record(to: NodeRef, properties: Record<string, Scalar | null>, source = at(2)): NodeRow {
	return { ...to, kind: 'record', properties, source };
}

export function reference(to: NodeRef, properties: Properties = {}, source = at(2)): NodeRow {
	return { ...to, kind: 'reference', properties, source };
}

export function bare(to: NodeRef, source = at(2)): NodeRow {
	return { ...to, kind: 'bare', properties: {}, source };
}

export interface RelationOptions {
	owner?: NodeRef | null;
	column?: string;
	source?: SourceRef;
	properties?: Properties;
	valid_from?: string | null;
	valid_to?: string | null;
	discriminator?: string;
}

export function relation(type: EdgeType, from: NodeRef, to: NodeRef, options: RelationOptions = {}): EdgeRow {
	return {
		key: edgeKey(type, from, to, options.discriminator),
		type,
		from,
		to,
		properties: options.properties ?? {},
		valid_from: options.valid_from ?? null,
		valid_to: options.valid_to ?? null,
		owner: options.owner ?? null,
		...(options.column === undefined ? {} : { column: options.column }),
		source: options.source ?? at(2)
	};
}

/** What a store gives back of a relation's row. */
export function asRead(row: EdgeRow, version: number): GraphEdge {
	const { key, type, from, to, properties, valid_from, valid_to, source } = row;
	return { key, type, from, to, properties, valid_from, valid_to, version, source };
}

export function rejection(line: number, change: Partial<Rejection> = {}): Rejection {
	return {
		...at(line),
		table: 'traders',
		column: 'name',
		value: '',
		reason: 'required',
		params: {},
		raw: 'T1,',
		...change
	};
}

export function manifest(load_id = LOAD, change: Partial<LoadManifest> = {}): LoadManifest {
	return {
		load_id,
		profile: 'native',
		dataset: 'test',
		effective_date: null,
		actor: 'tester',
		files: [{ file: FILE, table: 'traders', sha256: 'ab'.repeat(32), bytes: 10 }],
		...change
	};
}

/** Writes rows as the next batch of a load, which it begins when need be. */
export class Writer {
	readonly #store: GraphStore;
	#records = 0;

	constructor(store: GraphStore) {
		this.#store = store;
	}

	async write(rows: Partial<LoadBatch>, load = LOAD): Promise<BatchOutcome> {
		await this.#store.beginLoad(manifest(load));
		this.#records++;
		return this.#store.writeBatch(load, {
			nodes: [],
			edges: [],
			rejections: [],
			checkpoint: { file: FILE, records: this.#records, done: false },
			records: 1,
			...rows
		});
	}
}

export async function collect<T>(chunks: AsyncIterable<T[]>): Promise<T[]> {
	const all: T[] = [];
	for await (const chunk of chunks) all.push(...chunk);
	return all;
}
