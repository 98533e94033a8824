/**
 * The allow-list of node labels and relation types. Store adapters build query text from these constants
 * and never from input: a label or a type that is not here does not exist.
 */

export const ORGANISATION_LABELS = ['Trader', 'Broker', 'Consignee'] as const;
export const IDENTIFIER_LABELS = ['Address', 'Phone', 'Email', 'BankAccount'] as const;

export const NODE_LABELS = [
	...ORGANISATION_LABELS,
	'Person',
	'Shipment',
	'Item',
	'Inspection',
	...IDENTIFIER_LABELS,
	'Container',
	'BillOfLading',
	'Office',
	'HsCode',
	'Country'
] as const;

export const EDGE_TYPES = [
	/** Shipment → Trader, the importer of the declaration. */
	'IMPORTED_BY',
	/** Shipment → Trader, the foreign supplier (or the exporter of an export). */
	'EXPORTED_BY',
	/** Shipment → Broker, the declarant. */
	'DECLARED_BY',
	/** Shipment → Consignee. */
	'CONSIGNED_TO',
	/** Shipment → Office. */
	'CLEARED_AT',
	/** Shipment → Country of departure. */
	'DEPARTED_FROM',
	/** Shipment → Container (ISO 6346). */
	'CARRIED_IN',
	/** Shipment → BillOfLading. */
	'COVERED_BY',
	/** Shipment → BankAccount. */
	'PAID_FROM',
	/** Item → Shipment. */
	'PART_OF',
	/** Item → HsCode. */
	'CLASSIFIED_AS',
	/** Item → Country of origin. */
	'ORIGINATES_IN',
	/** Inspection → Shipment. */
	'INSPECTS',
	/** Person → organisation; property `role`. */
	'HAS_ROLE_IN',
	/** Organisation → Country. */
	'BASED_IN',
	/** Organisation or person → identifier. */
	'LOCATED_AT',
	'HAS_PHONE',
	'HAS_EMAIL',
	'HOLDS_ACCOUNT'
] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];
export type EdgeType = (typeof EDGE_TYPES)[number];
export type OrganisationLabel = (typeof ORGANISATION_LABELS)[number];
export type IdentifierLabel = (typeof IDENTIFIER_LABELS)[number];

/** The relation that ties an entity to an identifier of each kind. */
export const IDENTIFIER_EDGE = {
	Address: 'LOCATED_AT',
	Phone: 'HAS_PHONE',
	Email: 'HAS_EMAIL',
	BankAccount: 'HOLDS_ACCOUNT'
} as const satisfies Record<IdentifierLabel, EdgeType>;
