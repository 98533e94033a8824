import { isoOf } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { chance, pick } from '../draw.ts';
import { writePlace, type Place } from '../identifiers/address.ts';
import { writeAccount } from '../identifiers/bank-account.ts';
import { writeForeignPhone, writePhone } from '../identifiers/phone.ts';
import { writePersonName } from '../names/people.ts';
import type { Contact, Firm } from '../population/firm.ts';
import { MISSING } from '../settings.ts';
import { mixSeed, rowStream } from '../stream.ts';
import { byId } from '../traffic/ids.ts';
import type { WorldRow } from './world-row.ts';

type ContactKind = 'address' | 'phone' | 'email' | 'bank_account';
const FIELD: Readonly<Record<'place' | 'phone' | 'account', ContactKind>> = {
	place: 'address',
	phone: 'phone',
	account: 'bank_account'
};

/** Traders, brokers, consignees, persons, roles and dated identifiers, each table in the order of its ids. */
export function* partyRows(builder: Builder): Generator<WorldRow> {
	const { registry } = builder;
	const firms = [...registry.firms].sort(byId);
	const seed = mixSeed(builder.seed, 'records');
	const streamOf = (firm: Firm) => rowStream(seed, firm.serial);
	for (const firm of firms)
		if (firm.kind === 'trader') yield { table: 'traders', row: traderRow(firm, streamOf(firm)) };
	for (const firm of firms)
		if (firm.kind === 'broker') yield { table: 'brokers', row: brokerRow(firm, streamOf(firm)) };
	for (const firm of firms) {
		if (firm.kind === 'consignee' || firm.alsoConsignee)
			yield { table: 'consignees', row: consigneeRow(firm, streamOf(firm)) };
	}
	yield* personRows(builder);
	const dated = rowStream(mixSeed(builder.seed, 'dated'), 0);
	for (const firm of firms) yield* identifierRows(firm, dated);
}

function traderRow(firm: Firm, rng: Rng): Record<string, unknown> {
	const contact = contactCells(firm, rng);
	const domestic = firm.country === 'MA';
	return {
		trader_id: firm.id,
		name: firm.name,
		tax_id: keep(rng, domestic ? MISSING.tax_id : MISSING.foreignTax, firm.taxId),
		registration_court: keep(rng, MISSING.registration, firm.court),
		registration_number: keep(rng, MISSING.registration, firm.registration),
		country: firm.country,
		...contact,
		incorporation_date: keep(rng, domestic ? MISSING.incorporation : 0.9, isoOf(firm.born)),
		activity: domestic ? keep(rng, MISSING.activity, firm.sector.activity) : null,
		status: domestic ? (firm.ended?.status ?? 'active') : null,
		status_date: domestic && firm.ended ? isoOf(firm.ended.day) : null,
		aeo: domestic ? (firm.aeo ? 1 : 0) : null
	};
}

function brokerRow(firm: Firm, rng: Rng): Record<string, unknown> {
	return {
		broker_id: firm.id,
		name: firm.name,
		licence_number: firm.registration,
		...contactCells(firm, rng),
		licence_date: isoOf(firm.born)
	};
}

function consigneeRow(firm: Firm, rng: Rng): Record<string, unknown> {
	const { bank_account: _, ...contact } = contactCells(firm, rng);
	return {
		consignee_id: firm.id,
		name: firm.name,
		tax_id: keep(rng, MISSING.tax_id, firm.taxId),
		country: firm.country,
		...contact
	};
}

function contactCells(firm: Firm, rng: Rng): Record<ContactKind | 'city', string | null> {
	const { contact } = firm;
	const foreign = firm.country !== 'MA';
	const missing = (rate: number) => (foreign ? MISSING.foreignContact : rate);
	const arabicCity = firm.city && chance(rng, 0.06) ? firm.city.arabic : null;
	return {
		address: keep(
			rng,
			missing(MISSING.address),
			contact.place ? writePlace(rng, contact.place) : contact.foreignAddress
		),
		city: keep(rng, 0.03, arabicCity ?? firm.city?.name ?? firm.foreignCity),
		phone: keep(rng, missing(MISSING.phone), contact.phone && phoneText(rng, contact.phone)),
		email: keep(
			rng,
			missing(MISSING.email),
			contact.email && (chance(rng, 0.12) ? contact.email.toUpperCase() : contact.email)
		),
		bank_account: keep(
			rng,
			missing(MISSING.bank_account),
			contact.account && writeAccount(rng, contact.account)
		)
	};
}

function phoneText(rng: Rng, phone: string): string {
	return phone.startsWith('+') ? writeForeignPhone(rng, phone) : writePhone(rng, phone);
}

/** The cell, or nothing at the rate of its field. */
function keep(rng: Rng, missing: number, value: string | null): string | null {
	const gone = chance(rng, missing);
	return gone ? null : value;
}

function* personRows(builder: Builder): Generator<WorldRow> {
	const { registry } = builder;
	const seed = mixSeed(builder.seed, 'persons');
	for (const person of [...registry.persons].sort(byId)) {
		const rng = rowStream(seed, person.serial);
		const row = {
			person_id: person.id,
			full_name: writePersonName(rng, person.name, person.variant),
			birth_year: keep(rng, 0.2, String(person.birthYear))
		};
		yield { table: 'persons', row };
	}
	const rng = rowStream(mixSeed(builder.seed, 'roles'), 0);
	const roles = [...registry.roles].sort((a, b) => byId(a.firm, b.firm) || byId(a.person, b.person));
	for (const { person, firm, role, share, from, to } of roles) {
		const row = {
			person_id: person.id,
			organisation_id: firm.id,
			role,
			share: keep(rng, 0.1, share === null ? null : String(share)),
			valid_from: keep(rng, 0.15, from === null ? null : isoOf(from)),
			valid_to: to === null ? null : isoOf(to)
		};
		yield { table: 'roles', row };
	}
}

/** A firm that changed an address, a telephone or a bank has its contacts of that kind dated. */
function* identifierRows(firm: Firm, rng: Rng): Generator<WorldRow> {
	for (const { kind, value, until } of firm.formerContacts) {
		if (kind !== 'place' && kind !== 'phone' && kind !== 'account') continue;
		const former = writeContact(rng, kind, value);
		const now = writeContact(rng, kind, firm.contact[kind]);
		if (former === null || now === null) continue;
		const row = { entity_id: firm.id, kind: FIELD[kind] };
		yield {
			table: 'identifiers',
			row: { ...row, value: former, valid_from: isoOf(firm.born), valid_to: isoOf(until) }
		};
		yield { table: 'identifiers', row: { ...row, value: now, valid_from: isoOf(until + 1), valid_to: null } };
	}
}

function writeContact(
	rng: Rng,
	kind: 'place' | 'phone' | 'account',
	value: Contact[keyof Contact]
): string | null {
	if (value === null) return null;
	if (kind === 'place') return writePlace(rng, value as Place);
	return kind === 'phone' ? phoneText(rng, value as string) : writeAccount(rng, value as string);
}

/** Officers of an office, for inspections. */
export function officerOf(rng: Rng, office: string): string {
	return `A${office}${pick(rng, ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])}`;
}
