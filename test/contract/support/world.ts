import type { NodeRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { Writer, bare, broker, record, ref, reference, relation, shipment, trader } from './rows.ts';

export interface Declared {
	id: string;
	date: string | null;
	importer: string;
	exporter?: string;
	broker?: string;
	consignee?: string;
	office?: string;
}

const PARTIES = [
	['importer', 'IMPORTED_BY', 'Trader'],
	['exporter', 'EXPORTED_BY', 'Trader'],
	['broker', 'DECLARED_BY', 'Broker'],
	['consignee', 'CONSIGNED_TO', 'Consignee'],
	['office', 'CLEARED_AT', 'Office']
] as const;

/** Rows of shipments with their parties as bare nodes; a shipment without a date is bare itself. */
export function shipmentRows(declared: readonly Declared[]): { nodes: NodeRow[]; edges: EdgeRow[] } {
	const nodes: NodeRow[] = [];
	const edges: EdgeRow[] = [];
	for (const row of declared) {
		const self = shipment(row.id);
		nodes.push(row.date === null ? bare(self) : record(self, { declaration_date: row.date }));
		for (const [column, type, label] of PARTIES) {
			const id = row[column];
			if (id === undefined) continue;
			nodes.push(label === 'Office' ? reference(ref(label, id)) : bare(ref(label, id)));
			edges.push(relation(type, self, ref(label, id), { owner: self, column }));
		}
	}
	return { nodes, edges };
}

/** Scores for nodes, as an analysis would write them. */
export async function score(store: GraphStore, scores: [NodeRef, number][]): Promise<void> {
	const shipments = scores.filter(([to]) => to.label === 'Shipment');
	const entities = scores.filter(([to]) => to.label !== 'Shipment');
	await store.writeAnalysis({
		snapshot: {
			snapshot_id: 'scored',
			as_of: '2026-01-01',
			created_at: '2026-01-01T00:00:00.000Z',
			model_version: 'test',
			seed: 1,
			feature_names: ['f'],
			entity_feature_names: [],
			entity_snapshots: [],
			feature_set: { version: '1', hash: 'h' },
			counts: { entities: entities.length, shipments: shipments.length, clusters: 0 }
		},
		entities: entities.map(([to, value]) => ({
			...to,
			score: value,
			reasons: [],
			community: 1,
			cluster_id: null,
			degree: 1,
			pagerank: 0.1,
			embedding: null,
			history: null
		})),
		shipments: shipments.map(([to, value]) => ({
			shipment_id: to.id,
			score: value,
			reasons: [],
			features: Float64Array.of(1),
			money_at_risk: 1
		})),
		clusters: []
	});
}

/** A broker with five shipments of three importers. */
export async function brokerWorld(store: GraphStore): Promise<void> {
	await new Writer(store).write(
		shipmentRows([
			{ id: 'S1', date: '2025-01-01', importer: 'T1', exporter: 'X1', broker: 'B1', office: 'MA1' },
			{ id: 'S2', date: '2025-03-01', importer: 'T1', exporter: 'X1', broker: 'B1', office: 'MA1' },
			{ id: 'S3', date: '2025-02-01', importer: 'T2', exporter: 'X1', broker: 'B1', office: 'MA2' },
			{ id: 'S4', date: '2025-02-01', importer: 'T3', broker: 'B1', consignee: 'C1' },
			{ id: 'S5', date: '2025-04-01', importer: 'T3', broker: 'B2' }
		])
	);
}

export const B1 = broker('B1');
export const T1 = trader('T1');
