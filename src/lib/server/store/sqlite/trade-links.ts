import type { NodeRef } from '#lib/domain/graph.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { TradeLink, TradeLinkQuery } from '#lib/store/graph-store.ts';
import { byStrength, linkKey } from '#lib/store/trade-link-order.ts';
import type { Database } from './database.ts';
import { findNid } from './node-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The other parties of a shipment, seen from its importer. */
const PARTNER_TYPES = ['EXPORTED_BY', 'DECLARED_BY', 'CONSIGNED_TO'] as const;

interface LinkColumns {
	type: number;
	importer: number;
	partner: number;
	shipments: number;
	first_date: string;
	last_date: string;
}

const AGGREGATES =
	'count(DISTINCT s.nid) AS shipments, min(s.declared) AS first_date, max(s.declared) AS last_date';

/** ?1 the importer, ?2 code of IMPORTED_BY, ?3 codes of the partner types. */
const AS_IMPORTER = `
	SELECT p.type, i.to_nid AS importer, p.to_nid AS partner, ${AGGREGATES}
	FROM edge i CROSS JOIN node s ON s.nid = i.from_nid CROSS JOIN edge p ON p.from_nid = s.nid
	WHERE i.to_nid = ?1 AND i.type = ?2 AND s.declared IS NOT NULL
		AND p.type IN (SELECT value FROM json_each(?3)) AND p.to_nid <> ?1
	GROUP BY p.type, p.to_nid`;

/** ?1 the partner. */
const AS_PARTNER = `
	SELECT p.type, i.to_nid AS importer, p.to_nid AS partner, ${AGGREGATES}
	FROM edge p CROSS JOIN node s ON s.nid = p.from_nid CROSS JOIN edge i ON i.from_nid = s.nid AND i.type = ?2
	WHERE p.to_nid = ?1 AND p.type IN (SELECT value FROM json_each(?3)) AND s.declared IS NOT NULL
		AND i.to_nid <> ?1
	GROUP BY p.type, i.to_nid`;

export function tradeLinks(db: Database, words: Vocabulary, query: TradeLinkQuery): TradeLink[] {
	return db.read(() => {
		const refs = new Map(query.refs.map((ref) => [refKey(ref), ref]));
		const nids = [...refs.values()].map((ref) => findNid(db, words, ref)).filter((nid) => nid !== undefined);
		const reader = new LinkReader(db, words);
		if (query.among) {
			const given = new Set(nids);
			const links = nids.flatMap((nid) => reader.read(AS_IMPORTER, nid, (row) => given.has(row.partner)));
			return links.sort(byStrength).slice(0, query.limit);
		}
		const links = new Map<string, TradeLink>();
		for (const nid of nids) {
			const touching = [...reader.read(AS_IMPORTER, nid), ...reader.read(AS_PARTNER, nid)];
			for (const link of touching.sort(byStrength).slice(0, query.limit)) links.set(linkKey(link), link);
		}
		return [...links.values()].sort(byStrength);
	});
}

class LinkReader {
	readonly #db: Database;
	readonly #words: Vocabulary;
	readonly #importedBy: number;
	readonly #partnerTypes: string;

	constructor(db: Database, words: Vocabulary) {
		this.#db = db;
		this.#words = words;
		this.#importedBy = words.typeCode('IMPORTED_BY');
		this.#partnerTypes = JSON.stringify(PARTNER_TYPES.map((type) => words.typeCode(type)));
	}

	read(sql: string, nid: number, keep: (row: LinkColumns) => boolean = () => true): TradeLink[] {
		return this.#db
			.rows<LinkColumns>(sql, nid, this.#importedBy, this.#partnerTypes)
			.filter(keep)
			.map((row) => ({
				from: this.#ref(row.importer),
				to: this.#ref(row.partner),
				type: this.#words.type(row.type) as TradeLink['type'],
				shipments: row.shipments,
				first_date: row.first_date,
				last_date: row.last_date
			}));
	}

	#ref(nid: number): NodeRef {
		const row = this.#db.row<{ label: number; id: string }>('SELECT label, id FROM node WHERE nid = ?', nid)!;
		return this.#words.ref(row.label, row.id);
	}
}
