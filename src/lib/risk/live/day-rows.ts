import type {
	IdentifierTieRow,
	InspectionRow,
	ItemRow,
	OrganisationRow,
	PersonRow,
	RoleTieRow,
	ShipmentRow
} from '#lib/analysis/table-rows.ts';

/** Rows of one or more days, in any order, as a day's load brings them. */
export interface DayRows {
	organisations: OrganisationRow[];
	persons: PersonRow[];
	identifierTies: IdentifierTieRow[];
	roleTies: RoleTieRow[];
	shipments: ShipmentRow[];
	items: ItemRow[];
	inspections: InspectionRow[];
}

/** A declaration that is not among the rows: itself, its items, and what it says of parties nobody knows. */
export interface DeclaredRows {
	shipment: ShipmentRow;
	items: ItemRow[];
	organisations: OrganisationRow[];
	/** Identifiers of those organisations. They count at once: who asks has them at hand. */
	identifierTies: IdentifierTieRow[];
}

/** Gathers rows as a reader of a store hands them over. */
export class RowCollector {
	readonly rows: DayRows = {
		organisations: [],
		persons: [],
		identifierTies: [],
		roleTies: [],
		shipments: [],
		items: [],
		inspections: []
	};

	organisation(row: OrganisationRow): void {
		this.rows.organisations.push(row);
	}

	person(row: PersonRow): void {
		this.rows.persons.push(row);
	}

	identifierTie(row: IdentifierTieRow): void {
		this.rows.identifierTies.push(row);
	}

	roleTie(row: RoleTieRow): void {
		this.rows.roleTies.push(row);
	}

	shipment(row: ShipmentRow): void {
		this.rows.shipments.push(row);
	}

	item(row: ItemRow): void {
		this.rows.items.push(row);
	}

	inspection(row: InspectionRow): void {
		this.rows.inspections.push(row);
	}
}
