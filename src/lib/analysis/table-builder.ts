import { EntityColumns } from './entity-columns.ts';
import { ShipmentColumns } from './shipment-columns.ts';
import type {
	IdentifierTieRow,
	InspectionRow,
	ItemRow,
	OrganisationRow,
	PersonRow,
	RoleTieRow,
	ShipmentRow
} from './table-rows.ts';
import { TieColumns } from './tie-columns.ts';
import { NONE } from './trade-tables.ts';
import type { EntityTable, ShipmentTable, TradeTables } from './trade-tables.ts';

/**
 * Gathers rows in any order into TradeTables. The tables depend on the rows alone, not on the order they came in.
 * Applies "What was known when" of docs/data-contract.md.
 */
export class TableBuilder {
	private readonly entities = new EntityColumns();
	private readonly ties = new TieColumns();
	private readonly shipments = new ShipmentColumns();

	organisation(row: OrganisationRow): void {
		this.entities.describe(row);
	}

	person(row: PersonRow): void {
		this.entities.describePerson(row);
	}

	identifierTie(row: IdentifierTieRow): void {
		// Nobody knows yet which table an unseen organisation belongs to: the least specific label holds the place.
		const entity = row.ofPerson ? this.entities.person(row.entity) : this.organisationOf(row.entity);
		this.ties.addIdentifier(entity, row);
	}

	roleTie(row: RoleTieRow): void {
		const organisation = this.organisationOf(row.organisation);
		this.ties.addRole(this.entities.person(row.person), organisation, row);
	}

	shipment(row: ShipmentRow): void {
		const { entities } = this;
		this.shipments.add(row, {
			importer: entities.organisation(row.importer, 'Trader'),
			exporter: row.exporter === null ? NONE : entities.organisation(row.exporter, 'Trader'),
			broker: row.broker === null ? NONE : entities.organisation(row.broker, 'Broker'),
			consignee: row.consignee === null ? NONE : entities.organisation(row.consignee, 'Consignee')
		});
	}

	item(row: ItemRow): void {
		this.shipments.addItem(row);
	}

	inspection(row: InspectionRow): void {
		this.shipments.addInspection(row);
	}

	build(): TradeTables {
		const { table: entities, remap, effective } = this.entities.build();
		const { shipments, items, inspections } = this.shipments.build(remap);
		dateOrganisations(entities, shipments, effective);
		const { identifiers, links } = this.ties.build(entities, remap, effective);
		return { entities, identifiers, links, shipments, items, inspections };
	}

	private organisationOf(id: string): number {
		return this.entities.organisation(id, 'Consignee');
	}
}

/** `knownFrom`: the latest of incorporation or licence, first declaration, and the load's effective date. */
function dateOrganisations(entities: EntityTable, shipments: ShipmentTable, effective: Int32Array): void {
	const { firstDeclaration, knownFrom } = entities;
	for (const party of [shipments.importer, shipments.exporter, shipments.broker, shipments.consignee]) {
		for (let s = 0; s < party.length; s++) {
			const e = party[s];
			if (e !== NONE && shipments.day[s] < firstDeclaration[e]) firstDeclaration[e] = shipments.day[s];
		}
	}
	for (let e = 0; e < knownFrom.length; e++) {
		if (entities.labels[e] === 'Person') continue;
		knownFrom[e] = Math.max(firstDeclaration[e], entities.since[e], effective[e]);
	}
}
