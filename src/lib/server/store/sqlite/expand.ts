import type { GraphEdge, NodeRef, SubGraph } from '#lib/domain/graph.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { ExpandQuery, RelationCount } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';
import { EDGE_COLUMNS, EDGE_ENDS, graphEdges } from './edge-rows.ts';
import type { EdgeColumns } from './edge-rows.ts';
import { findNid, nidList } from './node-rows.ts';
import { nodesByNid } from './read-nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

export function expandCounts(db: Database, words: Vocabulary, ref: NodeRef): RelationCount[] {
	const nid = findNid(db, words, ref);
	if (nid === undefined) return [];
	const rows = db.rows<{ type: number; direction: 'in' | 'out'; label: number; count: number }>(
		`SELECT e.type, 'out' AS direction, n.label, count(DISTINCT n.nid) AS count
		FROM edge e JOIN node n ON n.nid = e.to_nid WHERE e.from_nid = ?1 GROUP BY e.type, n.label
		UNION ALL
		SELECT e.type, 'in', n.label, count(DISTINCT n.nid)
		FROM edge e JOIN node n ON n.nid = e.from_nid WHERE e.to_nid = ?1 GROUP BY e.type, n.label`,
		nid
	);
	return rows
		.map(({ type, direction, label, count }) => ({
			type: words.type(type),
			direction,
			label: words.label(label),
			count
		}))
		.sort(
			(a, b) =>
				compareCodePoints(a.type, b.type) ||
				compareCodePoints(a.direction, b.direction) ||
				compareCodePoints(a.label, b.label)
		);
}

/** ?1 the refs, ?2 types or null, ?3 labels or null: JSON arrays of inner keys and codes. ?4 the limit. */
const NEIGHBOURS = `
	WITH given AS MATERIALIZED (SELECT value AS nid FROM json_each(?1)),
	reached AS (
		SELECT e.to_nid AS nid FROM given g CROSS JOIN edge e ON e.from_nid = g.nid
		WHERE ?2 IS NULL OR e.type IN (SELECT value FROM json_each(?2))
		UNION
		SELECT e.from_nid FROM given g CROSS JOIN edge e ON e.to_nid = g.nid
		WHERE ?2 IS NULL OR e.type IN (SELECT value FROM json_each(?2))
	)
	SELECT n.nid, count(*) OVER () AS total
	FROM reached r CROSS JOIN node n ON n.nid = r.nid JOIN label l ON l.code = n.label
	LEFT JOIN assessment a ON a.nid = n.nid
	WHERE r.nid NOT IN (SELECT nid FROM given)
		AND (?3 IS NULL OR n.label IN (SELECT value FROM json_each(?3)))`;

const DEGREE = `(SELECT count(*) FROM edge WHERE from_nid = n.nid) + (SELECT count(*) FROM edge WHERE to_nid = n.nid)`;

const ORDER: Record<ExpandQuery['order'], string> = {
	risk: 'a.score DESC NULLS LAST, l.name, n.id',
	connected: `${DEGREE} DESC, l.name, n.id`
};

export function expand(db: Database, words: Vocabulary, query: ExpandQuery): SubGraph {
	return db.read(() => {
		const given = nidList(db, words, query.refs);
		const codes = (list: number[] | undefined) => (list ? JSON.stringify(list) : null);
		const values = [
			given,
			codes(query.types?.map((type) => words.typeCode(type))),
			codes(query.labels?.map((label) => words.labelCode(label)))
		];
		// At least one row is read, since it says how many there are.
		const rows = db.rows<{ nid: number; total: number }>(
			`${NEIGHBOURS} ORDER BY ${ORDER[query.order]} LIMIT max(?4, 1)`,
			...values,
			query.limit
		);
		const nids = rows.slice(0, query.limit).map((row) => row.nid);
		return {
			nodes: nodesByNid(db, words, nids),
			edges: edgesBetween(db, words, given, JSON.stringify(nids)),
			omitted: (rows[0]?.total ?? 0) - nids.length
		};
	});
}

/** Followed from its start each time: few relations leave a node, very many may arrive. */
function edgesBetween(db: Database, words: Vocabulary, a: string, b: string): GraphEdge[] {
	const sql = `SELECT ${EDGE_COLUMNS} FROM json_each(?1) s CROSS JOIN edge e ON e.from_nid = s.value ${EDGE_ENDS}
		WHERE e.to_nid IN (SELECT value FROM json_each(?2))`;
	return graphEdges(words, [...db.rows<EdgeColumns>(sql, a, b), ...db.rows<EdgeColumns>(sql, b, a)]);
}

export function edgesAmong(db: Database, words: Vocabulary, refs: readonly NodeRef[]): GraphEdge[] {
	return db.read(() => {
		const sql = `SELECT ${EDGE_COLUMNS} FROM json_each(?1) s CROSS JOIN edge e ON e.from_nid = s.value ${EDGE_ENDS}
			WHERE e.to_nid IN (SELECT value FROM json_each(?1))`;
		return graphEdges(words, db.rows<EdgeColumns>(sql, nidList(db, words, refs)));
	});
}
