import { dayOf } from '#lib/domain/day.ts';
import { TableBuilder } from '#lib/analysis/table-builder.ts';
import type {
	IdentifierTieRow,
	InspectionRow,
	ItemRow,
	OrganisationRow,
	ShipmentRow
} from '#lib/analysis/table-rows.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

type Planted = Omit<Partial<ShipmentRow & ItemRow>, 'day' | 'id'> & {
	importer: string;
	day: string | number;
	id?: string;
	/** Kilograms. */
	mass?: number;
	value?: number;
};

/** Hand-made tables for tests: say what matters, the rest is plain. */
export class SmallWorld {
	private readonly builder: TableBuilder;
	private shipments = 0;
	private inspections = 0;

	/** @param builder another one, to see the rows on their way. */
	constructor(builder = new TableBuilder()) {
		this.builder = builder;
	}

	firm(id: string, row: Partial<Omit<OrganisationRow, 'id' | 'since' | 'statusDay'>> & Dates = {}): this {
		const { since, statusDay, ...rest } = row;
		this.builder.organisation({
			label: 'Trader',
			id,
			name: `Firm ${id}`,
			country: 'MA',
			taxId: null,
			status: null,
			effective: null,
			...rest,
			since: since === null ? null : dayOf(since ?? '2010-01-01'),
			statusDay: statusDay === undefined ? null : dayOf(statusDay)
		});
		return this;
	}

	/** A dated tie, so that it counts before the first declaration too. */
	shares(
		entity: string,
		identifier: string,
		kind: IdentifierTieRow['kind'] = 'Phone',
		from = '2010-01-01',
		to: string | null = null
	): this {
		const tie = {
			ofPerson: false,
			entity,
			kind,
			identifier,
			effective: null,
			origin: 'identifiers'
		} as const;
		this.builder.identifierTie({ ...tie, from: dayOf(from), to: to === null ? null : dayOf(to) });
		return this;
	}

	role(
		person: string,
		organisation: string,
		from = '2010-01-01',
		to: string | null = null,
		name = `Person ${person}`
	): this {
		this.builder.person({ id: person, name, effective: null });
		this.builder.roleTie({
			person,
			organisation,
			effective: null,
			from: dayOf(from),
			to: to === null ? null : dayOf(to)
		});
		return this;
	}

	/** One shipment with one item; gives its id. */
	ship(planted: Planted): string {
		const {
			id = `s${String(++this.shipments).padStart(5, '0')}`,
			mass = 1000,
			value = 10_000,
			...row
		} = planted;
		const day = typeof row.day === 'string' ? dayOf(row.day) : row.day;
		this.builder.shipment({
			id,
			exporter: null,
			broker: null,
			consignee: null,
			office: 'MACAS',
			procedure: '010',
			departure: 'CN',
			exportCountry: null,
			transport: '1',
			incoterm: null,
			currency: null,
			invoiceAmount: null,
			exchangeRate: null,
			manifest: false,
			bankAccount: false,
			billOfLading: null,
			containers: [],
			...row,
			day
		});
		this.item(id, { netMass: mass, customsValue: value, duty: value * 0.25, tax: value * 0.2, ...row });
		return id;
	}

	/** One more item of a shipment. */
	item(shipment: string, row: Partial<ItemRow>): this {
		this.builder.item({
			number: 1,
			hs: '6403990000',
			origin: 'CN',
			quantity: null,
			quantityUnit: null,
			netMass: null,
			grossMass: null,
			price: null,
			customsValue: null,
			dutyRate: 0.25,
			duty: null,
			tax: null,
			preference: null,
			licence: null,
			...row,
			shipment
		});
		return this;
	}

	/** Ordinary trade that gives peers their bands: `firms` importers, one shipment each every `every` days. */
	crowd(
		{ firms = 12, from = '2024-01-01', to = '2024-12-31', every = 15 }: Partial<CrowdSettings> = {},
		row: Partial<Planted> = {}
	): this {
		for (let firm = 0; firm < firms; firm++) {
			this.firm(`crowd${firm}`);
			for (let day = dayOf(from) + (firm % every); day <= dayOf(to); day += every) {
				const price = 10 * (1 + 0.1 * Math.sin(firm * 7 + day));
				const exporter = `sup${firm % 4}`;
				this.ship({ importer: `crowd${firm}`, exporter, day, mass: 1000, value: 1000 * price, ...row });
			}
		}
		return this;
	}

	inspect(shipment: string, day: string, offence: boolean, row: Partial<InspectionRow> = {}): this {
		const id = `i${String(++this.inspections).padStart(5, '0')}`;
		const revenue = offence ? 1000 : 0;
		this.builder.inspection({
			id,
			shipment,
			revenue,
			selectedBy: 'random',
			...row,
			day: dayOf(day),
			offence
		});
		return this;
	}

	build(): TradeTables {
		return this.builder.build();
	}
}

interface Dates {
	/** null: unknown. */
	since?: string | null;
	statusDay?: string;
}

interface CrowdSettings {
	firms: number;
	from: string;
	to: string;
	every: number;
}
