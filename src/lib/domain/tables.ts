import { z } from 'zod';
import {
	amount,
	country,
	date,
	decimal,
	eventDate,
	flag,
	hsCode,
	identifier,
	integer,
	oneOf,
	required,
	text
} from './values.ts';

/**
 * The native import tables (docs/data-contract.md): one schema a table, columns named as in the WCO Data Model and
 * the ASYCUDA SAD where those have a name. Any column but the required ones may be absent from a file;
 * unknown extra columns are kept as attributes.
 */
const contact = { address: text, city: text, phone: text, email: text };

export const traderRow = z.object({
	trader_id: required(identifier),
	name: required(text),
	tax_id: text,
	registration_court: text,
	registration_number: text,
	country,
	...contact,
	bank_account: text,
	incorporation_date: date,
	activity: text,
	status: oneOf('active', 'dissolved', 'suspended'),
	status_date: date,
	aeo: flag
});

export const brokerRow = z.object({
	broker_id: required(identifier),
	name: required(text),
	licence_number: text,
	...contact,
	bank_account: text,
	licence_date: date
});

export const consigneeRow = z.object({
	consignee_id: required(identifier),
	name: required(text),
	tax_id: text,
	country,
	...contact
});

export const personRow = z.object({
	person_id: required(identifier),
	full_name: required(text),
	birth_year: integer
});

export const roleRow = z.object({
	person_id: required(identifier),
	organisation_id: required(identifier),
	role: required(oneOf('director', 'shareholder', 'signatory', 'employee')),
	share: decimal,
	valid_from: date,
	valid_to: date
});

export const identifierRow = z.object({
	entity_id: required(identifier),
	kind: required(oneOf('address', 'phone', 'email', 'bank_account')),
	value: required(text),
	valid_from: date,
	valid_to: date
});

export const shipmentRow = z.object({
	shipment_id: required(identifier),
	declaration_number: text,
	declaration_date: required(eventDate),
	office_code: identifier,
	procedure_code: text,
	broker_id: identifier,
	importer_id: required(identifier),
	exporter_id: identifier,
	consignee_id: identifier,
	transport_mode: text,
	manifest_number: text,
	bill_of_lading: identifier,
	container_ids: text,
	country_of_departure: country,
	country_of_export: country,
	incoterm: text,
	currency: text,
	invoice_amount: amount,
	exchange_rate: amount,
	bank_account: text
});

export const itemRow = z.object({
	shipment_id: required(identifier),
	item_number: required(integer),
	hs_code: required(hsCode),
	description: text,
	country_of_origin: country,
	quantity: amount,
	quantity_unit: text,
	net_mass_kg: amount,
	gross_mass_kg: amount,
	item_price: amount,
	customs_value: amount,
	duty_rate: amount,
	duty_amount: amount,
	tax_amount: amount,
	preference_code: text,
	licence_number: text
});

export const inspectionRow = z.object({
	inspection_id: required(identifier),
	shipment_id: required(identifier),
	inspection_date: required(eventDate),
	lane: oneOf('red', 'yellow', 'blue', 'green'),
	selected_by: oneOf('model', 'rule', 'random', 'tip'),
	result: required(oneOf('compliant', 'offence')),
	offence_type: text,
	additional_revenue: decimal,
	officer_id: text
});

/** In load order: what others refer to comes first. */
export const TABLES = {
	traders: traderRow,
	brokers: brokerRow,
	consignees: consigneeRow,
	persons: personRow,
	roles: roleRow,
	identifiers: identifierRow,
	shipments: shipmentRow,
	items: itemRow,
	inspections: inspectionRow
} as const;

export type TableName = keyof typeof TABLES;

/** The columns marked * in the contract. */
export const REQUIRED_COLUMNS: { readonly [T in TableName]: readonly string[] } = {
	traders: ['trader_id', 'name'],
	brokers: ['broker_id', 'name'],
	consignees: ['consignee_id', 'name'],
	persons: ['person_id', 'full_name'],
	roles: ['person_id', 'organisation_id', 'role'],
	identifiers: ['entity_id', 'kind', 'value'],
	shipments: ['shipment_id', 'declaration_date', 'importer_id'],
	items: ['shipment_id', 'item_number', 'hs_code'],
	inspections: ['inspection_id', 'shipment_id', 'inspection_date', 'result']
};
