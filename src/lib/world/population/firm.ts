import type { Day } from '#lib/domain/day.ts';
import type { Place } from '../identifiers/address.ts';
import type { CompanyName } from '../names/companies.ts';
import type { PersonName } from '../names/people.ts';
import type { City } from '../reference/cities.ts';
import type { Sector } from '../reference/sector.ts';
import type { Office } from '../reference/offices.ts';
import type { Product } from '../reference/tariff.ts';

/** What a firm is reached by and paid through: the thing itself, which every record writes in its own way. */
export interface Contact {
	place: Place | null;
	foreignAddress: string | null;
	/** National significant number for domestic firms, with + and country code for foreign ones. */
	phone: string | null;
	email: string | null;
	account: string | null;
}

export type FirmKind = 'trader' | 'broker' | 'consignee';

/** An organisation: importer, exporter, foreign supplier or buyer, broker, warehouse. */
export interface Firm {
	/** Order of making; never written out. */
	serial: number;
	/** Drawn once all firms are there. */
	id: string;
	kind: FirmKind;
	country: string;
	/** Null for foreign firms. */
	city: City | null;
	foreignCity: string | null;
	sector: Sector;
	companyName: CompanyName | null;
	name: string;
	contact: Contact;
	/** Contacts it had before, with the day each was left. */
	formerContacts: { kind: keyof Contact; value: Contact[keyof Contact]; until: Day }[];
	taxId: string | null;
	court: string | null;
	registration: string | null;
	born: Day;
	/** Day it was struck off, with what the register says. */
	ended: { day: Day; status: 'dissolved' | 'suspended' } | null;
	aeo: boolean;
	trade: Trade | null;
	/** Goods are also declared as delivered to it: it then has a record in both tables under one id. */
	alsoConsignee: boolean;
	/** Products it sells (foreign suppliers). */
	sells: Product[];
}

/** How a domestic firm trades. */
export interface Trade {
	lanes: Lane[];
	/** Relative number of consignments. */
	weight: number;
	from: Day;
	to: Day;
	/** Multiplies the sector's usual mass. */
	massScale: number;
	/** Added to log price: discounters are below 0. */
	priceShift: number;
}

/** A habit of trade: from whom, what, through whom and by which way, for a span of time. */
export interface Lane {
	partner: Firm;
	broker: Firm;
	consignee: Firm | null;
	office: Office;
	mode: '1' | '3' | '4';
	procedure: string;
	products: Product[];
	origin: string;
	departure: string;
	incoterm: string;
	currency: string;
	/** Claims the preferential rate where an agreement gives one. */
	preference: boolean;
	/** Log price against the level of product, origin and month. */
	quality: number;
	weight: number;
	from: Day;
	to: Day;
	exports: boolean;
}

export interface Person {
	serial: number;
	id: string;
	name: PersonName;
	birthYear: number;
	/** Written with the wandering spelling of a second record. */
	variant: boolean;
}

export interface Role {
	person: Person;
	firm: Firm;
	role: 'director' | 'shareholder' | 'signatory' | 'employee';
	share: number | null;
	from: Day | null;
	to: Day | null;
}
