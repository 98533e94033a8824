import { TableBuilder } from '#lib/analysis/table-builder.ts';
import type {
	IdentifierTieRow,
	InspectionRow,
	ItemRow,
	OrganisationRow,
	PersonRow,
	RoleTieRow,
	ShipmentRow
} from '#lib/analysis/table-rows.ts';
import type { Day } from '#lib/domain/day.ts';
import { RowCollector } from '#lib/risk/live/day-rows.ts';
import type { DayRows } from '#lib/risk/live/day-rows.ts';

/** Builds tables at once, and keeps the rows to be fed again day by day. */
export class RecordedRows extends TableBuilder {
	readonly recorded = new RowCollector();

	override organisation(row: OrganisationRow): void {
		super.organisation(row);
		this.recorded.organisation(row);
	}

	override person(row: PersonRow): void {
		super.person(row);
		this.recorded.person(row);
	}

	override identifierTie(row: IdentifierTieRow): void {
		super.identifierTie(row);
		this.recorded.identifierTie(row);
	}

	override roleTie(row: RoleTieRow): void {
		super.roleTie(row);
		this.recorded.roleTie(row);
	}

	override shipment(row: ShipmentRow): void {
		super.shipment(row);
		this.recorded.shipment(row);
	}

	override item(row: ItemRow): void {
		super.item(row);
		this.recorded.item(row);
	}

	override inspection(row: InspectionRow): void {
		super.inspection(row);
		this.recorded.inspection(row);
	}
}

/** The rows that come to be known from one day on and before another; names and what has no day are known from the start. */
export function rowsBetween(rows: DayRows, from: Day, until: Day): DayRows {
	const declared = new Map(rows.shipments.map(({ id, day }) => [id, day]));
	const comes = (day: Day | null | undefined) => (day ?? -Infinity) >= from && (day ?? -Infinity) < until;
	return {
		organisations: [
			...(from === -Infinity ? rows.organisations.map(nameOnly) : []),
			...rows.organisations.filter(({ since, statusDay }) => comes(statusDay ?? since))
		],
		persons: rows.persons.filter(() => comes(null)),
		identifierTies: rows.identifierTies.filter((row) => comes(row.from)),
		roleTies: rows.roleTies.filter((row) => comes(row.from)),
		shipments: rows.shipments.filter(({ day }) => comes(day)),
		items: rows.items.filter(({ shipment }) => comes(declared.get(shipment))),
		inspections: rows.inspections.filter(({ day, shipment }) =>
			comes(Math.max(day, declared.get(shipment) ?? day))
		)
	};
}

function nameOnly(row: OrganisationRow): OrganisationRow {
	return { ...row, since: null, status: null, statusDay: null };
}
