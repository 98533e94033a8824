import type { Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import { chance, digits, int, lognormal, normal, pick, pickWeighted, sample, uniform } from '../draw.ts';
import { makeForeignPlace, makePlace } from '../identifiers/address.ts';
import { makeForeignAccount, makeRib } from '../identifiers/bank-account.ts';
import { makeForeignPhone, makePhone } from '../identifiers/phone.ts';
import { makeForeignTaxId, makeIce } from '../identifiers/tax-id.ts';
import { makeBrokerName, makeCompanyName, makeWarehouseName, writeCompanyName } from '../names/companies.ts';
import { makeEmail } from '../names/email.ts';
import { makeForeignName } from '../names/foreign.ts';
import { makePersonName } from '../names/people.ts';
import { CITIES, type City } from '../reference/cities.ts';
import { countryOf } from '../reference/countries.ts';
import { SECTORS } from '../reference/sectors.ts';
import type { Sector } from '../reference/sector.ts';
import type { Product } from '../reference/tariff.ts';
import type { Contact, Firm, Person, Role } from './firm.ts';

export interface FirmWishes {
	sector?: Sector;
	city?: City;
	country?: string;
	born?: Day;
}

/** All organisations, persons and roles of a world, and the one way to make each, honest or not. */
export class Registry {
	readonly firms: Firm[] = [];
	readonly importers: Firm[] = [];
	readonly suppliers: Firm[] = [];
	readonly brokers: Firm[] = [];
	readonly consignees: Firm[] = [];
	readonly persons: Person[] = [];
	readonly roles: Role[] = [];
	readonly #rolesByFirm = new Map<Firm, Role[]>();
	readonly #start: Day;
	readonly #end: Day;
	readonly #products: ReadonlyMap<string, Product[]>;

	constructor(start: Day, end: Day, products: ReadonlyMap<string, Product[]>) {
		this.#start = start;
		this.#end = end;
		this.#products = products;
	}

	/** A domestic firm that trades; its lanes are made apart (lanes.ts). */
	importer(rng: Rng, wishes: FirmWishes = {}): Firm {
		const sector = wishes.sector ?? pickWeighted(rng, SECTORS, (s) => s.weight);
		const city = wishes.city ?? pickWeighted(rng, CITIES, (c) => c.weight);
		const companyName = makeCompanyName(rng, sector);
		const firm = this.#domestic(rng, 'trader', sector, city, writeCompanyName(rng, companyName));
		firm.companyName = companyName;
		firm.born = wishes.born ?? this.#bornBefore(rng);
		firm.aeo = chance(rng, 0.04);
		this.importers.push(firm);
		this.#staff(rng, firm);
		return firm;
	}

	/** A foreign seller or buyer. */
	supplier(rng: Rng, wishes: FirmWishes = {}): Firm {
		const sector = wishes.sector ?? pickWeighted(rng, SECTORS, (s) => s.weight);
		const code = wishes.country ?? pickWeighted(rng, sector.origins, ([, weight]) => weight)[0];
		const country = countryOf(code);
		const foreignCity = pick(rng, country.cities);
		const firm = this.#blank('trader', sector, makeForeignName(rng, code, foreignCity));
		firm.country = code;
		firm.foreignCity = foreignCity;
		firm.contact.foreignAddress = makeForeignPlace(rng);
		firm.contact.phone = makeForeignPhone(rng, country.dialCode);
		firm.contact.account = makeForeignAccount(rng, code);
		firm.contact.email = makeEmail(rng, firm.name);
		firm.taxId = makeForeignTaxId(rng, code);
		firm.born = wishes.born ?? this.#start - int(rng, 200, 8000);
		// Each trades in one or two neighbouring headings of its sector.
		const sold = this.#products.get(sector.key) as Product[];
		const headings = new Set(sample(rng, sector.headings, int(rng, 1, 2)).map(([hs4]) => hs4));
		firm.sells = sold.filter((product) => headings.has(product.heading));
		this.suppliers.push(firm);
		return firm;
	}

	broker(rng: Rng, wishes: FirmWishes = {}): Firm {
		const city = wishes.city ?? pickWeighted(rng, CITIES, (c) => c.weight);
		const sector = wishes.sector ?? pickWeighted(rng, SECTORS, (s) => s.weight);
		const firm = this.#domestic(rng, 'broker', sector, city, makeBrokerName(rng));
		firm.born = wishes.born ?? this.#start - int(rng, 100, 9000);
		firm.registration = `AGR-${digits(rng, 4)}`;
		this.brokers.push(firm);
		this.#staff(rng, firm);
		return firm;
	}

	consignee(rng: Rng, wishes: FirmWishes = {}): Firm {
		const city = wishes.city ?? pickWeighted(rng, CITIES, (c) => c.weight);
		const sector = wishes.sector ?? pickWeighted(rng, SECTORS, (s) => s.weight);
		const firm = this.#domestic(rng, 'consignee', sector, city, makeWarehouseName(rng));
		firm.born = wishes.born ?? this.#start - int(rng, 100, 6000);
		this.consignees.push(firm);
		if (chance(rng, 0.4)) this.role(this.person(rng), firm, 'director', firm.born);
		return firm;
	}

	person(rng: Rng): Person {
		return this.#addPerson(makePersonName(rng), int(rng, 1948, 2001), chance(rng, 0.25));
	}

	/** A second record of a person, typed at another desk. */
	personAgain(person: Person): Person {
		return this.#addPerson(person.name, person.birthYear, true);
	}

	role(person: Person, firm: Firm, role: Role['role'], from: Day | null, share: number | null = null): Role {
		const made: Role = { person, firm, role, share, from, to: null };
		this.roles.push(made);
		const known = this.#rolesByFirm.get(firm);
		if (known) known.push(made);
		else this.#rolesByFirm.set(firm, [made]);
		return made;
	}

	rolesOf(firm: Firm): readonly Role[] {
		return this.#rolesByFirm.get(firm) ?? [];
	}

	/** Half of the traffic-bearing years' firms are older than the world; others are born within it. */
	#bornBefore(rng: Rng): Day {
		if (chance(rng, 0.3)) return Math.round(uniform(rng, this.#start - 60, this.#end - 30));
		return Math.round(this.#start - lognormal(rng, 1500, 0.9));
	}

	#domestic(rng: Rng, kind: Firm['kind'], sector: Sector, city: City, name: string): Firm {
		const firm = this.#blank(kind, sector, name);
		firm.country = 'MA';
		firm.city = city;
		firm.contact = domesticContact(rng, city, name);
		firm.taxId = makeIce(rng);
		firm.court = city.court;
		firm.registration = String(int(rng, 1200, city.weight > 10 ? 620_000 : 98_000));
		return firm;
	}

	#blank(kind: Firm['kind'], sector: Sector, name: string): Firm {
		const firm: Firm = {
			serial: this.firms.length,
			id: '',
			kind,
			country: '',
			city: null,
			foreignCity: null,
			sector,
			companyName: null,
			name,
			contact: { place: null, foreignAddress: null, phone: null, email: null, account: null },
			formerContacts: [],
			taxId: null,
			court: null,
			registration: null,
			born: this.#start,
			ended: null,
			aeo: false,
			trade: null,
			alsoConsignee: false,
			sells: []
		};
		this.firms.push(firm);
		return firm;
	}

	#staff(rng: Rng, firm: Firm): void {
		const director = this.person(rng);
		const alone = chance(rng, 0.45);
		this.role(director, firm, 'director', firm.born);
		if (chance(rng, 0.7)) this.role(director, firm, 'shareholder', firm.born, alone ? 100 : int(rng, 30, 80));
		if (!alone) this.role(this.person(rng), firm, 'shareholder', firm.born, int(rng, 10, 60));
		if (chance(rng, 0.2))
			this.role(this.person(rng), firm, 'signatory', firm.born + Math.round(Math.abs(normal(rng, 0, 300))));
		if (chance(rng, 0.08)) this.role(this.person(rng), firm, 'employee', firm.born);
	}

	#addPerson(name: Person['name'], birthYear: number, variant: boolean): Person {
		const person: Person = { serial: this.persons.length, id: '', name, birthYear, variant };
		this.persons.push(person);
		return person;
	}
}

export function domesticContact(rng: Rng, city: City, name: string): Contact {
	return {
		place: makePlace(rng, city),
		foreignAddress: null,
		phone: makePhone(rng, city.landline),
		email: makeEmail(rng, name),
		account: makeRib(rng)
	};
}
