import type { TableName } from '#lib/domain/tables.ts';
import type { ValidRow } from '../validate-row.ts';
import type { GraphBatch } from './graph-batch.ts';
import { mapIdentifier } from './identifier.ts';
import { mapInspection } from './inspection.ts';
import { mapItem } from './item.ts';
import { mapBroker, mapConsignee, mapTrader } from './organisation.ts';
import type { OwnersOf } from './owners.ts';
import { mapPerson } from './person.ts';
import { mapRole } from './role.ts';
import { mapShipment } from './shipment.ts';

const MAPPERS: { [T in TableName]: (row: ValidRow, out: GraphBatch, ownersOf: OwnersOf) => void } = {
	traders: mapTrader,
	brokers: mapBroker,
	consignees: mapConsignee,
	persons: mapPerson,
	roles: mapRole,
	identifiers: mapIdentifier,
	shipments: mapShipment,
	items: mapItem,
	inspections: mapInspection
};

/** Adds the nodes and relations of a row to a batch. */
export function mapRow(row: ValidRow, out: GraphBatch, ownersOf: OwnersOf): void {
	MAPPERS[row.table](row, out, ownersOf);
}
