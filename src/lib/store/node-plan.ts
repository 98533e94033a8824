import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef, Properties, SourceRef } from '#lib/domain/graph.ts';
import type { NodeRow } from '#lib/domain/graph-rows.ts';

/** A node's current content as a store holds it. */
export interface StoredNode {
	ref: NodeRef;
	kind: NodeRow['kind'];
	version: number;
	properties: Properties;
	source: SourceRef;
	/** Columns that the row at `source` lacked, with the row their value came from. */
	carried: Record<string, SourceRef>;
}

/** Final state of a node that the batch touched. */
export interface NodeWrite {
	node: StoredNode;
	/** Not in the store before this batch. */
	isNew: boolean;
}

export interface NodePlan {
	/** By `refKey`. */
	writes: Map<string, NodeWrite>;
	/** Contents that were replaced, oldest first. */
	history: StoredNode[];
	/** Rows that replaced the content of a record: what it owned and no longer asserts is to be retired. */
	changes: NodeRow[];
	created: number;
	updated: number;
	unchanged: number;
}

/**
 * What a batch's node rows do to the nodes that exist. Rows count one after the other, so that the outcome does
 * not depend on where a batch ends.
 *
 * - `record` over nothing or over a bare node is version 1; over a content that it changes, the next version. An
 *   absent column keeps its value (`carried` says from where), `null` clears it, the same content changes nothing.
 * - `reference` and `bare` are written once; a reference fills a bare node.
 *
 * @param existing current nodes by `refKey`, of at least the refs in `rows`.
 */
export function planNodes(existing: ReadonlyMap<string, StoredNode>, rows: readonly NodeRow[]): NodePlan {
	const plan: NodePlan = {
		writes: new Map(),
		history: [],
		changes: [],
		created: 0,
		updated: 0,
		unchanged: 0
	};
	for (const row of rows) {
		const key = refKey(row);
		const write = plan.writes.get(key);
		const current = write?.node ?? existing.get(key);
		if (!current) {
			plan.writes.set(key, { node: firstContent(row), isNew: true });
			plan.created++;
			continue;
		}
		const next = nextContent(current, row);
		if (!next) {
			plan.unchanged++;
			continue;
		}
		plan.writes.set(key, { node: next, isNew: write?.isNew ?? false });
		plan.updated++;
		if (current.kind === 'bare') continue;
		plan.history.push(current);
		plan.changes.push(row);
	}
	return plan;
}

function firstContent(row: NodeRow): StoredNode {
	const properties: Properties = {};
	for (const key in row.properties) {
		const value = row.properties[key];
		if (value !== null) properties[key] = value;
	}
	const ref = { label: row.label, id: row.id };
	return { ref, kind: row.kind, version: 1, properties, source: row.source, carried: {} };
}

function nextContent(current: StoredNode, row: NodeRow): StoredNode | undefined {
	const fillsBare = current.kind === 'bare' && row.kind !== 'bare';
	if (row.kind !== 'record' && !fillsBare) return undefined;
	const next = firstContent(row);
	for (const key in current.properties) {
		if (Object.hasOwn(row.properties, key)) continue;
		next.properties[key] = current.properties[key];
		next.carried[key] = current.carried[key] ?? current.source;
	}
	if (fillsBare) return next;
	if (sameProperties(current.properties, next.properties)) return undefined;
	return { ...next, version: current.version + 1 };
}

export function sameProperties(a: Properties, b: Properties): boolean {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
