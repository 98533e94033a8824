import type { GraphNode, NodeRef, Properties } from '#lib/domain/graph.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { NodeVersion, StoreCounts } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';
import { SELECT_NODE, findNid, graphNode } from './node-rows.ts';
import type { NodeColumns } from './node-rows.ts';
import type { SourceColumns, Vocabulary } from './vocabulary.ts';

export function counts(db: Database, words: Vocabulary): StoreCounts {
	return db.read(() => {
		const tally = (sql: string) => db.rows<{ code: number; n: number }>(sql);
		const byLabel = tally('SELECT label AS code, count(*) AS n FROM node GROUP BY label');
		// edge_in is the smaller of the two trees that hold every type.
		const byType = tally('SELECT type AS code, count(*) AS n FROM edge INDEXED BY edge_in GROUP BY type');
		const nodes: Partial<Record<NodeLabel, number>> = {};
		for (const { code, n } of byLabel) nodes[words.label(code)] = n;
		const edges: Partial<Record<EdgeType, number>> = {};
		for (const { code, n } of byType) edges[words.type(code)] = n;
		const [bare, quarantined] = ['node WHERE kind = 0', 'rejection'].map(
			(from) => db.row<{ n: number }>(`SELECT count(*) AS n FROM ${from}`)!.n
		);
		const ends = db.row<{ first: string | null; last: string | null }>(
			`SELECT (SELECT min(declared) FROM node WHERE declared IS NOT NULL) AS first,
				(SELECT max(declared) FROM node WHERE declared IS NOT NULL) AS last`
		)!;
		return { nodes, edges, bare, quarantined, first_declaration: ends.first, last_declaration: ends.last };
	});
}

export function nodes(db: Database, words: Vocabulary, refs: readonly NodeRef[]): GraphNode[] {
	return db.read(() =>
		refs.flatMap((ref) => {
			const sql = `${SELECT_NODE} WHERE n.label = ? AND n.id = ?`;
			const row = db.row<NodeColumns>(sql, words.labelCode(ref.label), ref.id);
			return row ? [graphNode(words, row)] : [];
		})
	);
}

/** Nodes in the order of their inner keys; all exist. */
export function nodesByNid(db: Database, words: Vocabulary, nids: readonly number[]): GraphNode[] {
	return nids.map((nid) => graphNode(words, db.row<NodeColumns>(`${SELECT_NODE} WHERE n.nid = ?`, nid)!));
}

export function labelsOf(db: Database, words: Vocabulary, ids: readonly string[]): NodeRef[] {
	const sql = `SELECT n.label FROM label l CROSS JOIN node n ON n.label = l.code WHERE n.id = ?`;
	return ids.flatMap((id) =>
		db
			.rows<{ label: number }>(sql, id)
			.map((row) => words.ref(row.label, id))
			.sort((a, b) => compareCodePoints(a.label, b.label))
	);
}

interface VersionColumns extends SourceColumns {
	version: number;
	properties: string;
}

export function history(db: Database, words: Vocabulary, ref: NodeRef): NodeVersion[] {
	const nid = findNid(db, words, ref);
	if (nid === undefined) return [];
	const rows = db.rows<VersionColumns>(
		`SELECT version, properties, source_file, line FROM node_content WHERE nid = ?1
		UNION ALL SELECT version, properties, source_file, line FROM node_history WHERE nid = ?1
		ORDER BY version DESC`,
		nid
	);
	return rows.map((row) => ({
		version: row.version,
		properties: JSON.parse(row.properties) as Properties,
		source: words.source(row)
	}));
}
