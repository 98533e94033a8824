import type { Page, ShipmentQuery, ShipmentSummary } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';
import { nidList } from './node-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

const ORDER: Record<ShipmentQuery['order'], string> = {
	risk: 'a.score DESC NULLS LAST, s.id',
	date: 's.declared DESC, s.id'
};

/** ?1 the refs: JSON array of inner keys. */
const RELATED = `
	WITH given AS MATERIALIZED (SELECT value AS nid FROM json_each(?1)),
	reached AS (
		SELECT e.from_nid AS nid FROM given g CROSS JOIN edge e ON e.to_nid = g.nid
		UNION
		SELECT e.to_nid FROM given g CROSS JOIN edge e ON e.from_nid = g.nid
	)
	SELECT s.nid, s.id, s.declared, a.score, count(*) OVER () AS total
	FROM reached r CROSS JOIN node s ON s.nid = r.nid LEFT JOIN assessment a ON a.nid = s.nid
	WHERE s.label = ?2 AND s.declared IS NOT NULL`;

interface ShipmentColumns {
	nid: number;
	id: string;
	declared: string;
	score: number | null;
	total: number;
}

export function shipmentsOf(db: Database, words: Vocabulary, query: ShipmentQuery): Page<ShipmentSummary> {
	return db.read(() => {
		const values = [nidList(db, words, query.refs), words.labelCode('Shipment')] as const;
		const rows = db.rows<ShipmentColumns>(
			`${RELATED} ORDER BY ${ORDER[query.order]} LIMIT ?3 OFFSET ?4`,
			...values,
			query.limit,
			query.offset
		);
		const total =
			rows[0]?.total ?? db.row<{ n: number }>(`SELECT count(*) AS n FROM (${RELATED})`, ...values)!.n;
		return { total, rows: rows.map((row) => summary(db, words, row)) };
	});
}

function summary(db: Database, words: Vocabulary, shipment: ShipmentColumns): ShipmentSummary {
	const party = (type: 'IMPORTED_BY' | 'EXPORTED_BY' | 'DECLARED_BY' | 'CLEARED_AT') =>
		db.row<{ id: string | null }>(
			`SELECT min(n.id) AS id FROM edge e JOIN node n ON n.nid = e.to_nid WHERE e.from_nid = ? AND e.type = ?`,
			shipment.nid,
			words.typeCode(type)
		)!.id;
	return {
		shipment_id: shipment.id,
		declaration_date: shipment.declared,
		office_code: party('CLEARED_AT'),
		importer_id: party('IMPORTED_BY') ?? '',
		exporter_id: party('EXPORTED_BY'),
		broker_id: party('DECLARED_BY'),
		score: shipment.score,
		outcome: outcome(db, words, shipment.nid)
	};
}

function outcome(db: Database, words: Vocabulary, nid: number): ShipmentSummary['outcome'] {
	const rows = db.rows<{ result: unknown }>(
		`SELECT c.properties ->> 'result' AS result FROM edge e JOIN node_content c ON c.nid = e.from_nid
		WHERE e.to_nid = ? AND e.type = ?`,
		nid,
		words.typeCode('INSPECTS')
	);
	if (rows.some((row) => row.result === 'offence')) return 'offence';
	return rows.some((row) => row.result === 'compliant') ? 'compliant' : null;
}
