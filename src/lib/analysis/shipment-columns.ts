import { compareText, Interner, remapped } from './interner.ts';
import type { InspectionRow, ItemRow, ShipmentRow } from './table-rows.ts';
import { NONE, papersOf } from './trade-tables.ts';
import type { InspectionTable, ItemTable, ShipmentTable } from './trade-tables.ts';

interface Parties {
	importer: number;
	exporter: number;
	broker: number;
	consignee: number;
}

/** Shipments, their items and their inspections as columns, in the order rows come. */
export class ShipmentColumns {
	private readonly ids: string[] = [];
	private readonly positions = new Map<string, number>();
	private readonly day: number[] = [];
	private readonly parties: Record<keyof Parties, number[]> = {
		importer: [],
		exporter: [],
		broker: [],
		consignee: []
	};
	private readonly codes = {
		office: new Coded(),
		procedure: new Coded(),
		transport: new Coded(),
		incoterm: new Coded(),
		currency: new Coded(),
		billOfLading: new Coded(),
		hs: new Coded(),
		quantityUnit: new Coded(),
		preference: new Coded(),
		licence: new Coded(),
		selectedBy: new Coded()
	};
	private readonly countries = new Interner();
	private readonly departure: number[] = [];
	private readonly exportCountry: number[] = [];
	private readonly invoiceAmount: number[] = [];
	private readonly exchangeRate: number[] = [];
	private readonly papers: number[] = [];
	private readonly containerNames = new Interner();
	private readonly containers: number[][] = [];

	private readonly itemShipment: string[] = [];
	private readonly itemNumber: number[] = [];
	private readonly itemOrigin: number[] = [];
	private readonly amounts: Record<(typeof AMOUNTS)[number], number[]> = {
		quantity: [],
		netMass: [],
		customsValue: [],
		dutyRate: [],
		duty: [],
		tax: []
	};
	private readonly grossMass: number[] = [];
	private readonly price: number[] = [];
	private readonly inspections: Omit<InspectionRow, 'selectedBy'>[] = [];

	add(row: ShipmentRow, parties: Parties): void {
		this.positions.set(row.id, this.ids.length);
		this.ids.push(row.id);
		this.day.push(row.day);
		for (const party of PARTIES) this.parties[party].push(parties[party]);
		this.codes.office.push(row.office);
		this.codes.procedure.push(row.procedure);
		this.codes.transport.push(row.transport);
		this.codes.billOfLading.push(row.billOfLading);
		this.departure.push(row.departure === null ? NONE : this.countries.add(row.departure));
		this.exportCountry.push(row.exportCountry === null ? NONE : this.countries.add(row.exportCountry));
		this.codes.incoterm.push(row.incoterm);
		this.codes.currency.push(row.currency);
		this.invoiceAmount.push(row.invoiceAmount ?? NaN);
		this.exchangeRate.push(row.exchangeRate ?? NaN);
		this.papers.push(papersOf(row));
		this.containers.push(row.containers.map((id) => this.containerNames.add(id)));
	}

	addItem(row: ItemRow): void {
		this.itemShipment.push(row.shipment);
		this.itemNumber.push(row.number);
		this.codes.hs.push(row.hs);
		this.itemOrigin.push(row.origin === null ? NONE : this.countries.add(row.origin));
		for (const amount of AMOUNTS) this.amounts[amount].push(row[amount] ?? NaN);
		this.codes.preference.push(row.preference);
		this.codes.licence.push(row.licence);
		this.codes.quantityUnit.push(row.quantityUnit);
		this.grossMass.push(row.grossMass ?? NaN);
		this.price.push(row.price ?? NaN);
	}

	addInspection({ selectedBy, ...row }: InspectionRow): void {
		this.inspections.push(row);
		this.codes.selectedBy.push(selectedBy);
	}

	/** @param entities new position of each entity. */
	build(entities: Int32Array): { shipments: ShipmentTable; items: ItemTable; inspections: InspectionTable } {
		const order = sortedBy(
			this.ids.length,
			(i, j) => this.day[i] - this.day[j] || compareText(this.ids[i], this.ids[j])
		);
		const place = new Int32Array(order.length);
		order.forEach((old, position) => (place[old] = position));
		const countries = this.countries.sorted();
		const { itemStart, items } = this.buildItems(place, countries.remap);
		const shipments: ShipmentTable = {
			ids: Array.from(order, (i) => this.ids[i]),
			day: Int32Array.from(order, (i) => this.day[i]),
			importer: remapped(this.parties.importer, order, entities),
			exporter: remapped(this.parties.exporter, order, entities),
			broker: remapped(this.parties.broker, order, entities),
			consignee: remapped(this.parties.consignee, order, entities),
			...named(this.codes.office.build(order), 'office', 'officeCodes'),
			...named(this.codes.procedure.build(order), 'procedure', 'procedureCodes'),
			departure: remapped(this.departure, order, countries.remap),
			countryCodes: countries.texts,
			exportCountry: remapped(this.exportCountry, order, countries.remap),
			...named(this.codes.transport.build(order), 'transport', 'transportModes'),
			...named(this.codes.incoterm.build(order), 'incoterm', 'incoterms'),
			...named(this.codes.currency.build(order), 'currency', 'currencies'),
			invoiceAmount: Float32Array.from(order, (i) => this.invoiceAmount[i]),
			exchangeRate: Float32Array.from(order, (i) => this.exchangeRate[i]),
			papers: Uint8Array.from(order, (i) => this.papers[i]),
			...named(this.codes.billOfLading.build(order), 'billOfLading', 'billsOfLading'),
			...this.buildContainers(order),
			itemStart
		};
		return { shipments, items, inspections: this.buildInspections(place) };
	}

	private buildContainers(order: Uint32Array) {
		const names = this.containerNames.sorted();
		const containerStart = new Uint32Array(order.length + 1);
		order.forEach((old, s) => (containerStart[s + 1] = containerStart[s] + this.containers[old].length));
		const containers = new Int32Array(containerStart[order.length]);
		order.forEach((old, s) =>
			this.containers[old].forEach((c, k) => (containers[containerStart[s] + k] = names.remap[c]))
		);
		return { containerStart, containers, containerIds: names.texts };
	}

	private buildItems(place: Int32Array, countries: Int32Array): { itemStart: Uint32Array; items: ItemTable } {
		const shipment = Int32Array.from(this.itemShipment, (id) => {
			const position = this.positions.get(id);
			return position === undefined ? NONE : place[position];
		});
		// An item of a shipment that no table describes has no day, so it can enter no figure.
		const order = sortedBy(
			shipment.length,
			(i, j) => shipment[i] - shipment[j] || this.itemNumber[i] - this.itemNumber[j] || i - j
		).filter((i) => shipment[i] !== NONE);
		const itemStart = new Uint32Array(place.length + 1);
		for (const i of order) itemStart[shipment[i] + 1]++;
		for (let s = 0; s < place.length; s++) itemStart[s + 1] += itemStart[s];
		const amount = (name: (typeof AMOUNTS)[number]) => Float64Array.from(order, (i) => this.amounts[name][i]);
		const items: ItemTable = {
			shipment: Int32Array.from(order, (i) => shipment[i]),
			...named(this.codes.hs.build(order), 'hs', 'hsCodes'),
			origin: remapped(this.itemOrigin, order, countries),
			quantity: amount('quantity'),
			...named(this.codes.quantityUnit.build(order), 'quantityUnit', 'quantityUnits'),
			netMass: amount('netMass'),
			grossMass: Float32Array.from(order, (i) => this.grossMass[i]),
			price: Float32Array.from(order, (i) => this.price[i]),
			customsValue: amount('customsValue'),
			dutyRate: amount('dutyRate'),
			duty: amount('duty'),
			tax: amount('tax'),
			...named(this.codes.preference.build(order), 'preference', 'preferenceCodes'),
			...named(this.codes.licence.build(order), 'licence', 'licenceNumbers')
		};
		return { itemStart, items };
	}

	private buildInspections(place: Int32Array): InspectionTable {
		// An outcome dated before its declaration tells nothing until there is a declaration to tell it of.
		const rows = this.inspections.map((row) => {
			const shipment = this.positions.get(row.shipment);
			return { ...row, day: Math.max(row.day, shipment === undefined ? row.day : this.day[shipment]) };
		});
		const order = sortedBy(
			rows.length,
			(i, j) => rows[i].day - rows[j].day || compareText(rows[i].id, rows[j].id)
		).filter((i) => this.positions.has(rows[i].shipment));
		return {
			ids: Array.from(order, (i) => rows[i].id),
			shipment: Int32Array.from(order, (i) => place[this.positions.get(rows[i].shipment) ?? 0]),
			day: Int32Array.from(order, (i) => rows[i].day),
			offence: Uint8Array.from(order, (i) => Number(rows[i].offence)),
			revenue: Float64Array.from(order, (i) => rows[i].revenue ?? NaN),
			...named(this.codes.selectedBy.build(order), 'selectedBy', 'selectors')
		};
	}
}

const PARTIES = ['importer', 'exporter', 'broker', 'consignee'] as const;
const AMOUNTS = ['quantity', 'netMass', 'customsValue', 'dutyRate', 'duty', 'tax'] as const;

/** A column of codes, held as positions in a list. */
class Coded {
	private readonly names = new Interner();
	private readonly column: number[] = [];

	push(code: string | null): void {
		this.column.push(code === null ? NONE : this.names.add(code));
	}

	build(order: Uint32Array): { column: Int32Array; texts: string[] } {
		const { texts, remap } = this.names.sorted();
		return { column: remapped(this.column, order, remap), texts };
	}
}

function named<C extends string, T extends string>(
	built: { column: Int32Array; texts: string[] },
	column: C,
	texts: T
): Record<C, Int32Array> & Record<T, string[]> {
	return { [column]: built.column, [texts]: built.texts } as Record<C, Int32Array> & Record<T, string[]>;
}

function sortedBy(length: number, compare: (i: number, j: number) => number): Uint32Array {
	return Uint32Array.from({ length }, (_, i) => i).sort(compare);
}
