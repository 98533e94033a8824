import type { NodeRef } from '#lib/domain/graph.ts';
import type { StoredFeatures } from '#lib/store/graph-store.ts';
import { snapshotOn } from '#lib/store/stored-snapshot.ts';
import type { Database } from './database.ts';
import { copyBytes, snapshot } from './read-analysis.ts';
import { scanPlanned } from './scans.ts';
import type { ScanPlan } from './scans.ts';
import type { Vocabulary } from './vocabulary.ts';

interface ShipmentColumns {
	id: string;
	declared: string | null;
	vector: Uint8Array;
}

interface EntityColumns {
	label: number;
	id: string;
	/** The row asked for; empty or null where the entity was not known. */
	vector: Uint8Array | null;
}

const SELECT_SHIPMENT = `SELECT n.id, n.declared, x.vector FROM node n JOIN features x ON x.nid = n.nid`;

/** ?1: bytes of a row; ?2: the snapshot. Only the row asked for is read out of the blob. */
const SELECT_ENTITY = `
	SELECT n.label, n.id,
		CASE WHEN h.first <= ?2 THEN substr(h.vectors, 1 + (?2 - h.first) * ?1, ?1) END AS vector
	FROM node n JOIN assessment a ON a.nid = n.nid LEFT JOIN history h ON h.nid = n.nid`;

export function features(
	db: Database,
	words: Vocabulary,
	refs: readonly NodeRef[],
	asOf?: string
): StoredFeatures[] {
	return db.read(() => {
		const reader = readerOf(db, words, asOf);
		return refs.flatMap((ref) => {
			const label = words.labelCode(ref.label);
			if (ref.label === 'Shipment') {
				const sql = `${SELECT_SHIPMENT} WHERE n.label = ? AND n.id = ?`;
				const row = db.row<ShipmentColumns>(sql, label, ref.id);
				return row ? [reader.ofShipment(row)] : [];
			}
			const sql = `${SELECT_ENTITY} WHERE n.label = ?3 AND n.id = ?4`;
			const row = db.row<EntityColumns>(sql, reader.bytes, reader.at, label, ref.id);
			return row ? [reader.ofEntity(row)] : [];
		});
	});
}

export function scanFeatures(
	db: Database,
	words: Vocabulary,
	what: 'shipments' | 'entities',
	asOf?: string
): AsyncGenerator<StoredFeatures[]> {
	if (what === 'shipments') {
		return scanPlanned(db, (own): ScanPlan<ShipmentColumns, StoredFeatures> => {
			const sql = `${SELECT_SHIPMENT} WHERE n.label = ? ORDER BY n.id`;
			return { sql, values: [words.labelCode('Shipment')], decode: readerOf(own, words, asOf).ofShipment };
		});
	}
	return scanPlanned(db, (own): ScanPlan<EntityColumns, StoredFeatures> => {
		const { bytes, at, ofEntity } = readerOf(own, words, asOf);
		const sql = `${SELECT_ENTITY} JOIN label l ON l.code = n.label
			WHERE l.name <> 'Shipment' ORDER BY n.id, l.name`;
		return { sql, values: [bytes, at], decode: ofEntity };
	});
}

export function featureHistory(db: Database, words: Vocabulary, ref: NodeRef): StoredFeatures[] {
	return db.read(() => {
		const { entity_snapshots, entity_feature_names } = snapshot(db) ?? NONE;
		const row = db.row<{ first: number; vectors: Uint8Array }>(
			'SELECT h.first, h.vectors FROM node n JOIN history h ON h.nid = n.nid WHERE n.label = ? AND n.id = ?',
			words.labelCode(ref.label),
			ref.id
		);
		if (!row) return [];
		const values = new Float32Array(copyBytes(row.vectors));
		const width = entity_feature_names.length;
		return entity_snapshots.slice(row.first).map((day, k) => {
			return { ref, day, values: values.slice(k * width, (k + 1) * width) };
		});
	});
}

const NONE = { entity_snapshots: [], entity_feature_names: [] };

/** How rows are read as of a day, by the current analysis. */
function readerOf(db: Database, words: Vocabulary, asOf: string | undefined) {
	const current = snapshot(db);
	const at = current ? snapshotOn(current, asOf) : -1;
	const day = current?.entity_snapshots[at] ?? null;
	return {
		at,
		bytes: 4 * (current?.entity_feature_names.length ?? 0),
		ofShipment: ({ id, declared, vector }: ShipmentColumns): StoredFeatures => {
			const ref = { label: 'Shipment', id } as const;
			const isKnown = asOf === undefined || (declared !== null && declared < asOf);
			if (!isKnown) return { ref, day: null, values: null };
			return { ref, day: declared, values: new Float64Array(copyBytes(vector)) };
		},
		ofEntity: ({ label, id, vector }: EntityColumns): StoredFeatures => {
			const ref = words.ref(label, id);
			if (vector === null) return { ref, day: null, values: null };
			return { ref, day, values: new Float32Array(copyBytes(vector)) };
		}
	};
}
