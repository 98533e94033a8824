import { refKey } from '#lib/domain/graph.ts';
import type { NodeRow } from '#lib/domain/graph-rows.ts';
import { planNodes } from '#lib/store/node-plan.ts';
import type { NodePlan, StoredNode } from '#lib/store/node-plan.ts';
import { searchDocument } from '#lib/store/search-text.ts';
import type { Database } from './database.ts';
import { kindCode, storedNode } from './node-rows.ts';
import type { NodeColumns } from './node-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Inner keys of a batch's nodes by `refKey`. */
export type Nids = Map<string, number>;

const FIND = `SELECT n.nid, n.label, n.id, n.kind, c.version, c.source_file, c.line, c.properties, c.carried
	FROM node n CROSS JOIN node_content c ON c.nid = n.nid WHERE n.label = ? AND n.id = ?`;

/** Writes a batch's node rows. @param nids is filled with the inner keys of all of them. */
export function writeNodes(db: Database, words: Vocabulary, rows: readonly NodeRow[], nids: Nids): NodePlan {
	const existing = existingNodes(db, words, rows, nids);
	const plan = planNodes(existing, rows);
	for (const [key, { node }] of plan.writes) {
		const before = existing.get(key);
		if (before) updateNode(db, words, nids.get(key)!, node, before);
		else nids.set(key, insertNode(db, words, node));
	}
	for (const node of plan.history) writeHistory(db, words, nids.get(refKey(node.ref))!, node);
	return plan;
}

function existingNodes(db: Database, words: Vocabulary, rows: readonly NodeRow[], nids: Nids) {
	const existing = new Map<string, StoredNode>();
	const asked = new Set<string>();
	for (const row of rows) {
		const key = refKey(row);
		if (asked.has(key)) continue;
		asked.add(key);
		const found = db.row<NodeColumns>(FIND, words.labelCode(row.label), row.id);
		if (!found) continue;
		nids.set(key, found.nid);
		existing.set(key, storedNode(words, found));
	}
	return existing;
}

function insertNode(db: Database, words: Vocabulary, node: StoredNode): number {
	const nid = db.run(
		'INSERT INTO node (label, id, kind, declared) VALUES (?, ?, ?, ?)',
		words.labelCode(node.ref.label),
		node.ref.id,
		kindCode(node.kind),
		declaredOn(node)
	);
	db.run(
		`INSERT INTO node_content (nid, version, source_file, line, properties, carried)
		VALUES (?, ?, ?, ?, ?, ?)`,
		nid,
		...contentValues(words, node)
	);
	writeSearchText(db, nid, documentOf(node));
	return nid;
}

function updateNode(
	db: Database,
	words: Vocabulary,
	nid: number,
	node: StoredNode,
	before: StoredNode
): void {
	db.run('UPDATE node SET kind = ?, declared = ? WHERE nid = ?', kindCode(node.kind), declaredOn(node), nid);
	db.run(
		`UPDATE node_content SET version = ?, source_file = ?, line = ?, properties = ?, carried = ?
		WHERE nid = ?`,
		...contentValues(words, node),
		nid
	);
	const document = documentOf(node);
	if (document === documentOf(before)) return;
	db.run('DELETE FROM search_text WHERE rowid = ?', nid);
	writeSearchText(db, nid, document);
}

function contentValues(words: Vocabulary, node: StoredNode) {
	return [
		node.version,
		words.fileCode(node.source.load_id, node.source.file),
		node.source.line,
		JSON.stringify(node.properties),
		carriedText(node)
	] as const;
}

function declaredOn({ ref, properties }: StoredNode): string | null {
	const date = properties.declaration_date;
	return ref.label === 'Shipment' && typeof date === 'string' ? date : null;
}

function carriedText(node: StoredNode): string | null {
	return Object.keys(node.carried).length === 0 ? null : JSON.stringify(node.carried);
}

function documentOf({ ref, properties }: StoredNode): string {
	return searchDocument(ref.label, ref.id, properties);
}

function writeSearchText(db: Database, nid: number, document: string): void {
	if (document !== '') db.run('INSERT INTO search_text (rowid, document) VALUES (?, ?)', nid, document);
}

function writeHistory(db: Database, words: Vocabulary, nid: number, node: StoredNode): void {
	db.run(
		`INSERT INTO node_history (nid, version, source_file, line, properties, carried)
		VALUES (?, ?, ?, ?, ?, ?)`,
		nid,
		...contentValues(words, node)
	);
}
