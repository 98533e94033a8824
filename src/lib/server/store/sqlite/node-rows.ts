import type { GraphNode, NodeRef, Properties, SourceRef } from '#lib/domain/graph.ts';
import type { NodeRow } from '#lib/domain/graph-rows.ts';
import { captionOf } from '#lib/store/caption.ts';
import type { StoredNode } from '#lib/store/node-plan.ts';
import type { Database } from './database.ts';
import type { SourceColumns, Vocabulary } from './vocabulary.ts';

/** Codes of `NodeRow['kind']`: its place here. */
const KINDS = ['bare', 'reference', 'record'] as const satisfies readonly NodeRow['kind'][];

export function kindCode(kind: NodeRow['kind']): number {
	return KINDS.indexOf(kind);
}

export interface NodeColumns extends SourceColumns {
	nid: number;
	label: number;
	id: string;
	kind: number;
	version: number;
	properties: string;
	carried: string | null;
	score: number | null;
	community: number | null;
	cluster_id: string | null;
}

/** Columns and tables of `NodeColumns`; a WHERE follows, over `node` as n and `assessment` as a. */
export const SELECT_NODE = `
	SELECT n.nid, n.label, n.id, n.kind, c.version, c.source_file, c.line, c.properties, c.carried,
		a.score, a.community, a.cluster_id
	FROM node n CROSS JOIN node_content c ON c.nid = n.nid LEFT JOIN assessment a ON a.nid = n.nid`;

export function graphNode(words: Vocabulary, row: NodeColumns): GraphNode {
	const ref = words.ref(row.label, row.id);
	const properties = JSON.parse(row.properties) as Properties;
	const node: GraphNode = {
		...ref,
		caption: captionOf(ref, properties),
		properties,
		bare: KINDS[row.kind] === 'bare',
		version: row.version,
		source: words.source(row),
		carried: carriedOf(row.carried)
	};
	if (row.score !== null) {
		node.risk = { score: row.score, community: row.community, cluster_id: row.cluster_id };
	}
	return node;
}

export function storedNode(words: Vocabulary, row: Omit<NodeColumns, 'score' | 'community' | 'cluster_id'>) {
	return {
		ref: words.ref(row.label, row.id),
		kind: KINDS[row.kind],
		version: row.version,
		properties: JSON.parse(row.properties) as Properties,
		source: words.source(row),
		carried: carriedOf(row.carried)
	} satisfies StoredNode;
}

function carriedOf(text: string | null): Record<string, SourceRef> {
	return text === null ? {} : (JSON.parse(text) as Record<string, SourceRef>);
}

/** Inner key of a node, undefined where there is none. */
export function findNid(db: Database, words: Vocabulary, ref: NodeRef): number | undefined {
	const find = 'SELECT nid FROM node WHERE label = ? AND id = ?';
	return db.row<{ nid: number }>(find, words.labelCode(ref.label), ref.id)?.nid;
}

/** Inner keys of the nodes that exist, each once, as a JSON array for `json_each`. */
export function nidList(db: Database, words: Vocabulary, refs: readonly NodeRef[]): string {
	const nids = refs.map((ref) => findNid(db, words, ref)).filter((nid) => nid !== undefined);
	return JSON.stringify([...new Set(nids)]);
}
