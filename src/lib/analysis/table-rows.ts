import type { Day } from '#lib/domain/day.ts';
import type { IdentifierLabel, OrganisationLabel } from '#lib/domain/labels.ts';

/** Plain rows that TableBuilder takes. `null` is unknown. */

export interface OrganisationRow {
	label: OrganisationLabel;
	id: string;
	name: string | null;
	country: string | null;
	taxId: string | null;
	/** Incorporation or licence day. */
	since: Day | null;
	status: 'active' | 'dissolved' | 'suspended' | null;
	statusDay: Day | null;
	/** Effective day of the load that described it. */
	effective: Day | null;
}

export interface PersonRow {
	id: string;
	name: string | null;
	effective: Day | null;
}

export interface IdentifierTieRow {
	/** A person's tie, else an organisation's. */
	ofPerson: boolean;
	entity: string;
	kind: IdentifierLabel;
	identifier: string;
	from: Day | null;
	to: Day | null;
	/** Effective day of the load that said so; a tie without `from` counts no earlier. */
	effective: Day | null;
	/** An undated column of the entity's own table, a row of the identifiers table, or the account of a shipment. */
	origin: 'column' | 'identifiers' | 'shipment';
}

export interface RoleTieRow {
	person: string;
	organisation: string;
	from: Day | null;
	to: Day | null;
	/** As for an identifier. */
	effective: Day | null;
}

export interface ShipmentRow {
	id: string;
	day: Day;
	importer: string;
	exporter: string | null;
	broker: string | null;
	consignee: string | null;
	office: string | null;
	procedure: string | null;
	departure: string | null;
	exportCountry: string | null;
	transport: string | null;
	incoterm: string | null;
	currency: string | null;
	invoiceAmount: number | null;
	exchangeRate: number | null;
	/** Whether the declaration names a manifest, and an account it was paid from. */
	manifest: boolean;
	bankAccount: boolean;
	billOfLading: string | null;
	containers: readonly string[];
}

export interface ItemRow {
	shipment: string;
	number: number;
	hs: string;
	origin: string | null;
	quantity: number | null;
	quantityUnit: string | null;
	netMass: number | null;
	grossMass: number | null;
	/** Item price on the invoice. */
	price: number | null;
	customsValue: number | null;
	dutyRate: number | null;
	duty: number | null;
	tax: number | null;
	preference: string | null;
	licence: string | null;
}

export interface InspectionRow {
	id: string;
	shipment: string;
	day: Day;
	offence: boolean;
	revenue: number | null;
	selectedBy: string | null;
}
