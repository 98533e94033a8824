import { AppError } from '#lib/domain/errors.ts';
import { edgeKey, refKey } from '#lib/domain/graph.ts';
import type { NodeRef, Properties } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import { planEdges } from '#lib/store/edge-plan.ts';
import type { EdgePlan, StoredEdge } from '#lib/store/edge-draft.ts';
import type { Database, SqlValue } from './database.ts';
import { EDGE_COLUMNS, EDGE_ENDS, graphEdge } from './edge-rows.ts';
import type { EdgeColumns } from './edge-rows.ts';
import { findNid } from './node-rows.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Nids } from './write-nodes.ts';

const KEY_COLUMNS = 'from_nid, type, to_nid, discriminator';
const WHERE_KEY = 'from_nid = ? AND type = ? AND to_nid = ? AND discriminator = ?';
const CONTENT = 'version, source_file, line, valid_from, valid_to, properties, owner_nid, owner_column';
const SELECT_STORED = `SELECT ${EDGE_COLUMNS}, e.owner_column, o.label AS owner_label, o.id AS owner_id
	FROM edge e ${EDGE_ENDS} LEFT JOIN node o ON o.nid = e.owner_nid`;

interface StoredColumns extends EdgeColumns {
	owner_column: string | null;
	owner_label: number | null;
	owner_id: string | null;
}

/**
 * Writes a batch's relations.
 * @param changes rows that replaced a record's content (`NodePlan.changes`).
 * @param nids inner keys of the batch's nodes; those of other ends are added.
 * @param isNew whether a node, by `refKey`, came with this batch: it has no relation in the store yet.
 */
export function writeEdges(
	db: Database,
	words: Vocabulary,
	rows: readonly EdgeRow[],
	changes: readonly NodeRow[],
	nids: Nids,
	isNew: (key: string) => boolean
): EdgePlan {
	const writer = new EdgeWriter(db, words, nids);
	const current = new Map<string, StoredEdge>();
	const retired = new Map<string, number>();
	const mayBeStored = rows.filter((row) => !isNew(refKey(row.from)) && !isNew(refKey(row.to)));
	for (const row of mayBeStored) {
		const found = writer.find(row);
		if (found) current.set(row.key, found);
		else if (!retired.has(row.key)) {
			const version = writer.retiredVersion(row);
			if (version > 0) retired.set(row.key, version);
		}
	}
	for (const change of changes) {
		if (isNew(refKey(change))) continue;
		for (const edge of writer.ownedBy(change)) current.set(edge.key, edge);
	}
	const plan = planEdges({ current, retired }, changes, rows);
	plan.deletes.forEach((edge) => writer.delete(edge));
	plan.updates.forEach((edge) => writer.update(edge));
	plan.inserts.forEach((edge) => writer.insert(edge));
	plan.history.forEach((edge) => writer.insertHistory(edge));
	return plan;
}

class EdgeWriter {
	readonly #db: Database;
	readonly #words: Vocabulary;
	readonly #nids: Nids;

	constructor(db: Database, words: Vocabulary, nids: Nids) {
		this.#db = db;
		this.#words = words;
		this.#nids = nids;
	}

	find(row: EdgeRow): StoredEdge | undefined {
		const where = 'e.from_nid = ? AND e.type = ? AND e.to_nid = ? AND e.discriminator = ?';
		const found = this.#db.row<StoredColumns>(`${SELECT_STORED} WHERE ${where}`, ...this.#key(row));
		return found && this.#stored(found);
	}

	/** 0 when the relation never was. */
	retiredVersion(row: EdgeRow): number {
		return this.#db.row<{ version: number }>(
			`SELECT ifnull(max(version), 0) AS version FROM edge_history WHERE ${WHERE_KEY}`,
			...this.#key(row)
		)!.version;
	}

	ownedBy(owner: NodeRef): StoredEdge[] {
		const nid = this.#nid(owner);
		const rows = this.#db.rows<StoredColumns>(
			`${SELECT_STORED} WHERE e.from_nid = ?1 AND e.owner_nid = ?1
			UNION ALL
			${SELECT_STORED} WHERE e.owner_nid = ?1 AND e.owner_nid <> e.from_nid`,
			nid
		);
		return rows.map((row) => this.#stored(row)).sort((a, b) => (a.key < b.key ? -1 : 1));
	}

	insert(edge: StoredEdge): void {
		const sql = `INSERT INTO edge (${KEY_COLUMNS}, ${CONTENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
		this.#db.run(sql, ...this.#key(edge), ...this.#content(edge));
	}

	insertHistory(edge: StoredEdge): void {
		const sql = `INSERT INTO edge_history (${KEY_COLUMNS}, ${CONTENT})
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
		this.#db.run(sql, ...this.#key(edge), ...this.#content(edge));
	}

	update(edge: StoredEdge): void {
		const assignments = CONTENT.split(', ').map((column) => `${column} = ?`);
		const sql = `UPDATE edge SET ${assignments.join(', ')} WHERE ${WHERE_KEY}`;
		this.#db.run(sql, ...this.#content(edge), ...this.#key(edge));
	}

	delete(edge: StoredEdge): void {
		this.#db.run(`DELETE FROM edge WHERE ${WHERE_KEY}`, ...this.#key(edge));
	}

	#key(row: EdgeRow): [number, number, number, string] {
		const prefix = edgeKey(row.type, row.from, row.to);
		if (!row.key.startsWith(prefix)) {
			throw new AppError('invalid-argument', 'bad-relation-key', { key: row.key, prefix });
		}
		return [
			this.#nid(row.from),
			this.#words.typeCode(row.type),
			this.#nid(row.to),
			row.key.slice(prefix.length)
		];
	}

	#content(edge: StoredEdge): SqlValue[] {
		return [
			edge.version,
			this.#words.fileCode(edge.source.load_id, edge.source.file),
			edge.source.line,
			edge.valid_from,
			edge.valid_to,
			textOf(edge.properties),
			edge.owner ? this.#nid(edge.owner) : null,
			edge.column ?? null
		];
	}

	#nid(ref: NodeRef): number {
		const key = refKey(ref);
		const nid = this.#nids.get(key) ?? findNid(this.#db, this.#words, ref);
		if (nid === undefined) throw new AppError('invalid-argument', 'dangling-row', { node: key });
		this.#nids.set(key, nid);
		return nid;
	}

	#stored(row: StoredColumns): StoredEdge {
		const isOwned = row.owner_label !== null && row.owner_id !== null;
		return {
			...graphEdge(this.#words, row),
			owner: isOwned ? this.#words.ref(row.owner_label!, row.owner_id!) : null,
			...(row.owner_column === null ? {} : { column: row.owner_column })
		};
	}
}

function textOf(properties: Properties): string | null {
	for (const _ in properties) return JSON.stringify(properties);
	return null;
}
