import type { SourceRef } from './graph.ts';

/** One `ingest` of a set of files. The id is a digest of profile and contents: the same files are the same load. */
export interface LoadManifest {
	load_id: string;
	profile: string;
	dataset: string;
	/** Day from which undated attributes of this load may count as known; null: no later than the data itself. */
	effective_date: string | null;
	actor: string;
	files: LoadFile[];
}

export interface LoadFile {
	/** Name inside the load, as shown in provenance. */
	file: string;
	table: string;
	sha256: string;
	bytes: number;
}

/** How far a load has come in one file; written in the same transaction as the rows it covers. */
export interface Checkpoint {
	file: string;
	/** Data records of the file handled so far, the quarantined ones included. */
	records: number;
	done: boolean;
}

export interface LoadState extends LoadManifest {
	status: 'running' | 'complete';
	started_at: string;
	finished_at: string | null;
	checkpoints: Checkpoint[];
	totals: LoadTotals;
}

export interface LoadTotals {
	records: number;
	quarantined: number;
	nodes_created: number;
	nodes_updated: number;
	edges_created: number;
	edges_updated: number;
	unchanged: number;
}

export const NO_TOTALS: Readonly<LoadTotals> = {
	records: 0,
	quarantined: 0,
	nodes_created: 0,
	nodes_updated: 0,
	edges_created: 0,
	edges_updated: 0,
	unchanged: 0
};

/** A row (or a value of it) that was set aside. `reason` is a message key, `params` its arguments. */
export interface Rejection extends SourceRef {
	table: string;
	column: string | null;
	value: string | null;
	reason: string;
	params: Record<string, string | number>;
	/** The row as read, so that nothing handed over is lost. */
	raw: string;
}
