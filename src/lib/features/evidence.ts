import type { NodeRef } from '#lib/domain/graph.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

export function entityRef(tables: TradeTables, entity: number): NodeRef {
	return { label: tables.entities.labels[entity], id: tables.entities.ids[entity] };
}

export function identifierRef(tables: TradeTables, identifier: number): NodeRef {
	return { label: tables.identifiers.kinds[identifier], id: tables.identifiers.ids[identifier] };
}

export function shipmentRef(tables: TradeTables, shipment: number): NodeRef {
	return { label: 'Shipment', id: tables.shipments.ids[shipment] };
}

/** What to call an entity in a sentence: its name, else its id. */
export function entityName(tables: TradeTables, entity: number): string {
	return tables.entities.names[entity] || tables.entities.ids[entity];
}

/** Whole per cent, for sentences. */
export function percent(share: number): number {
	return Math.round(share * 100);
}
