import type { Day } from '#lib/domain/day.ts';
import type { IdentifierLabel, OrganisationLabel } from '#lib/domain/labels.ts';

/**
 * The store's rows as columns, the one input of features, scores and clusters. Both stores fill it the same way
 * (load-tables.ts), so both give the same analysis. Rows are named by position; `NONE` is no row, `NO_DAY` an
 * unknown day, `NEVER` one that has not come, NaN an unknown amount. Rows of an entity sort by id, shipments by declaration day, then id.
 */
export interface TradeTables {
	entities: EntityTable;
	identifiers: IdentifierTable;
	links: LinkTable;
	shipments: ShipmentTable;
	items: ItemTable;
	inspections: InspectionTable;
}

export const NONE = -1;
export const NO_DAY: Day = -2_147_483_648;
/** Later than any day: what nothing has made known yet (a firm without a declaration, say). */
export const NEVER: Day = 2_147_483_647;

/**
 * Organisations and persons. An id used under two organisation labels is one entity here (a consignee that is also
 * an importer is one firm); `label` is then the first of Trader, Broker, Consignee.
 */
export interface EntityTable {
	ids: string[];
	labels: (OrganisationLabel | 'Person')[];
	names: string[];
	/** ISO 3166-1 alpha-2, '' unknown. */
	countries: string[];
	/** Tax id (ICE in Morocco), '' unknown. */
	taxIds: string[];
	/** Incorporation or licence day. */
	since: Int32Array;
	/** 0 unknown, 1 active, 2 dissolved, 3 suspended; counts from `statusDay`. */
	status: Uint8Array;
	statusDay: Int32Array;
	/** First declaration day as importer, exporter, broker or consignee. */
	firstDeclaration: Int32Array;
	/** Day from which undated attributes may count as known (see the data contract, "What was known when"). */
	knownFrom: Int32Array;
}

/**
 * Normalised addresses, phones, emails and bank accounts, one row a tenure: once all holders have let go for longer
 * than a phoenix takes (tenure.ts), the next holder opens a row of its own under the same id.
 */
export interface IdentifierTable {
	ids: string[];
	kinds: IdentifierLabel[];
}

/** Entity–identifier and person–organisation ties, each with the days it holds for. */
export interface LinkTable {
	/** Entity. */
	a: Int32Array;
	/** Identifier (kind 0) or organisation entity (kind 1, `a` is then the person). */
	b: Int32Array;
	kind: Uint8Array;
	/** First day the tie counts as known: `valid_from`, else that of the entity's records, not before the tie's load. */
	from: Int32Array;
	/** Last day it holds, NO_DAY for open. */
	to: Int32Array;
}

export interface ShipmentTable {
	ids: string[];
	day: Int32Array;
	importer: Int32Array;
	exporter: Int32Array;
	broker: Int32Array;
	consignee: Int32Array;
	/** Positions in `officeCodes`, and so on for the other codes; NONE unknown. */
	office: Int32Array;
	officeCodes: string[];
	procedure: Int32Array;
	procedureCodes: string[];
	departure: Int32Array;
	/** Shared by departure and origin. */
	countryCodes: string[];
	/** Country of export, in `countryCodes`. */
	exportCountry: Int32Array;
	transport: Int32Array;
	transportModes: string[];
	incoterm: Int32Array;
	incoterms: string[];
	currency: Int32Array;
	currencies: string[];
	/** In the currency of the invoice. Single precision, as all that models alone read. */
	invoiceAmount: Float32Array;
	exchangeRate: Float32Array;
	/** Papers the declaration names, bits of `PAPERS`. */
	papers: Uint8Array;
	billOfLading: Int32Array;
	billsOfLading: string[];
	/** Container ids of shipment s: containers[containerStart[s] .. containerStart[s + 1]]. */
	containerStart: Uint32Array;
	containers: Int32Array;
	containerIds: string[];
	/** Items of shipment s: rows itemStart[s] .. itemStart[s + 1] of `items`. */
	itemStart: Uint32Array;
}

/** Papers whose numbers say nothing but that they are there. */
export const PAPERS = { manifest: 1, billOfLading: 2, bankAccount: 4 } as const;

/** Bits of the papers that a declaration names. */
export function papersOf(row: {
	manifest: boolean;
	billOfLading: string | null;
	bankAccount: boolean;
}): number {
	return (
		(row.manifest ? PAPERS.manifest : 0) |
		(row.billOfLading === null ? 0 : PAPERS.billOfLading) |
		(row.bankAccount ? PAPERS.bankAccount : 0)
	);
}

/** In order of shipment, then item number. */
export interface ItemTable {
	shipment: Int32Array;
	hs: Int32Array;
	hsCodes: string[];
	/** Position in `ShipmentTable.countryCodes`. */
	origin: Int32Array;
	quantity: Float64Array;
	quantityUnit: Int32Array;
	quantityUnits: string[];
	netMass: Float64Array;
	grossMass: Float32Array;
	/** In the currency of the invoice. */
	price: Float32Array;
	customsValue: Float64Array;
	dutyRate: Float64Array;
	duty: Float64Array;
	tax: Float64Array;
	/** Position in `preferenceCodes`, `licenceNumbers`; NONE without. */
	preference: Int32Array;
	preferenceCodes: string[];
	licence: Int32Array;
	licenceNumbers: string[];
}

/** In order of day, then id. An outcome is known strictly after its day, which is its declaration's at the earliest. */
export interface InspectionTable {
	ids: string[];
	shipment: Int32Array;
	day: Int32Array;
	/** 1 offence, 0 compliant. */
	offence: Uint8Array;
	revenue: Float64Array;
	/** Position in `selectors`: model, rule, random, tip; NONE unknown. */
	selectedBy: Int32Array;
	selectors: string[];
}
