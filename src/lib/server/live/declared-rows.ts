import { dayOf } from '#lib/domain/day.ts';
import type { Declaration } from '#lib/domain/declaration.ts';
import type { IdentifierLabel, OrganisationLabel } from '#lib/domain/labels.ts';
import type { IdentifierTieRow, ItemRow, OrganisationRow, ShipmentRow } from '#lib/analysis/table-rows.ts';
import { containersIn } from '#lib/analysis/load-tables.ts';
import { identifiersIn } from '#lib/ingest/map/tie-identifiers.ts';
import type { DeclaredRows } from '#lib/risk/live/day-rows.ts';

/** What a declaration without an id of its own is called in its reasons. */
const UNNAMED = 'declaration';

const CONTACTS: readonly [column: 'address' | 'phone' | 'email' | 'bank_account', kind: IdentifierLabel][] = [
	['address', 'Address'],
	['phone', 'Phone'],
	['email', 'Email'],
	['bank_account', 'BankAccount']
];

interface Party {
	label: OrganisationLabel;
	id: string;
	since: string | null | undefined;
	about: {
		name?: string | null | undefined;
		country?: string | null | undefined;
		city?: string | null | undefined;
		tax_id?: string | null | undefined;
	} & Partial<Record<(typeof CONTACTS)[number][0], string | null | undefined>>;
}

/** A declaration as rows of the analysis, its identifiers normalised as a load would. */
export function declaredRows({
	shipment,
	items,
	traders,
	brokers,
	consignees
}: Declaration): DeclaredRows & { day: number } {
	const id = shipment.shipment_id ?? shipment.declaration_number ?? UNNAMED;
	const day = dayOf(String(shipment.declaration_date));
	const parties: Party[] = [
		...traders.map((row): Party => ({
			label: 'Trader',
			id: String(row.trader_id),
			since: row.incorporation_date,
			about: row
		})),
		...brokers.map((row): Party => ({
			label: 'Broker',
			id: String(row.broker_id),
			since: row.licence_date,
			about: row
		})),
		...consignees.map((row): Party => ({
			label: 'Consignee',
			id: String(row.consignee_id),
			since: null,
			about: row
		}))
	];
	return {
		day,
		shipment: shipmentRow(id, day, shipment),
		items: items.map((item, k) => itemRow(id, k + 1, item)),
		organisations: parties.map(organisationRow),
		identifierTies: parties.flatMap(identifierTies)
	};
}

function shipmentRow(id: string, day: number, row: Declaration['shipment']): ShipmentRow {
	return {
		id,
		day,
		importer: String(row.importer_id),
		exporter: row.exporter_id ?? null,
		broker: row.broker_id ?? null,
		consignee: row.consignee_id ?? null,
		office: row.office_code ?? null,
		procedure: row.procedure_code ?? null,
		departure: row.country_of_departure ?? null,
		exportCountry: row.country_of_export ?? null,
		transport: row.transport_mode ?? null,
		incoterm: row.incoterm ?? null,
		currency: row.currency ?? null,
		invoiceAmount: row.invoice_amount ?? null,
		exchangeRate: row.exchange_rate ?? null,
		manifest: (row.manifest_number ?? null) !== null,
		bankAccount: (row.bank_account ?? null) !== null,
		billOfLading: row.bill_of_lading ?? null,
		containers: containersIn(row.container_ids ?? '')
	};
}

function itemRow(shipment: string, position: number, row: Declaration['items'][number]): ItemRow {
	return {
		shipment,
		number: row.item_number ?? position,
		hs: String(row.hs_code),
		origin: row.country_of_origin ?? null,
		quantity: row.quantity ?? null,
		quantityUnit: row.quantity_unit ?? null,
		netMass: row.net_mass_kg ?? null,
		grossMass: row.gross_mass_kg ?? null,
		price: row.item_price ?? null,
		customsValue: row.customs_value ?? null,
		dutyRate: row.duty_rate ?? null,
		duty: row.duty_amount ?? null,
		tax: row.tax_amount ?? null,
		preference: row.preference_code ?? null,
		licence: row.licence_number ?? null
	};
}

function organisationRow({ label, id, since, about }: Party): OrganisationRow {
	return {
		label,
		id,
		name: about.name ?? null,
		country: about.country ?? null,
		taxId: about.tax_id ?? null,
		since: since ? dayOf(since) : null,
		status: null,
		statusDay: null,
		effective: null
	};
}

function identifierTies({ id, about }: Party): IdentifierTieRow[] {
	const locality = { country: about.country ?? null, city: about.city ?? null };
	return CONTACTS.flatMap(([column, kind]) =>
		identifiersIn(kind, about[column] ?? '', locality).map((identifier) => ({
			ofPerson: false,
			entity: id,
			kind,
			identifier: identifier.id,
			from: null,
			to: null,
			effective: null,
			origin: 'column' as const
		}))
	);
}
