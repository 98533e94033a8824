import type { InspectionRow, ItemRow, ShipmentRow } from '#lib/analysis/table-rows.ts';
import { NONE, papersOf } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { CodeList } from './code-list.ts';
import { RoomyColumns } from './roomy-columns.ts';

export interface PartyPositions {
	importer: number;
	exporter: number;
	broker: number;
	consignee: number;
}

/** A shipment on its way into the tables. */
export interface Placed {
	row: ShipmentRow;
	/** In order of their number. */
	items: readonly ItemRow[];
	parties: PartyPositions;
}

const PARTIES = ['importer', 'exporter', 'broker', 'consignee'] as const;
const AMOUNTS = [
	'quantity',
	'netMass',
	'grossMass',
	'price',
	'customsValue',
	'dutyRate',
	'duty',
	'tax'
] as const;

/** Shipments, items and inspections that gain rows at the end, and can lose the last ones again. */
export class GrowingShipments {
	private readonly tables: TradeTables;
	private readonly shipments;
	private readonly starts;
	private readonly containers;
	private readonly items;
	private readonly inspections;
	private readonly codes;

	constructor(tables: TradeTables) {
		this.tables = tables;
		const { shipments, items, inspections } = tables;
		this.shipments = new RoomyColumns(shipments, [
			...(['day', ...PARTIES, 'office', 'procedure', 'departure', 'exportCountry', 'transport'] as const),
			...(['incoterm', 'currency', 'invoiceAmount', 'exchangeRate', 'papers', 'billOfLading'] as const)
		]);
		this.starts = new RoomyColumns(shipments, ['itemStart', 'containerStart']);
		this.containers = new RoomyColumns(shipments, ['containers']);
		this.items = new RoomyColumns(items, [
			...(['shipment', 'hs', 'origin', 'quantityUnit', 'preference', 'licence'] as const),
			...AMOUNTS
		]);
		this.inspections = new RoomyColumns(inspections, ['shipment', 'day', 'offence', 'revenue', 'selectedBy']);
		this.codes = {
			office: new CodeList(shipments.officeCodes),
			procedure: new CodeList(shipments.procedureCodes),
			country: new CodeList(shipments.countryCodes),
			transport: new CodeList(shipments.transportModes),
			incoterm: new CodeList(shipments.incoterms),
			currency: new CodeList(shipments.currencies),
			billOfLading: new CodeList(shipments.billsOfLading),
			container: new CodeList(shipments.containerIds),
			hs: new CodeList(items.hsCodes),
			quantityUnit: new CodeList(items.quantityUnits),
			preference: new CodeList(items.preferenceCodes),
			licence: new CodeList(items.licenceNumbers),
			selectedBy: new CodeList(inspections.selectors)
		};
	}

	/** What `rollBack` needs. */
	mark(): () => void {
		const tables = [this.shipments, this.starts, this.containers, this.items, this.inspections];
		const lengths = tables.map(({ length }) => length);
		const lists = Object.values(this.codes);
		const sizes = lists.map(({ length }) => length);
		const ids = this.tables.shipments.ids.length;
		return () => {
			tables.forEach((table, k) => table.resize(lengths[k]));
			lists.forEach((list, k) => list.truncate(sizes[k]));
			this.tables.shipments.ids.length = ids;
		};
	}

	/** Adds shipments with their items. @returns the position of the first */
	add(placed: readonly Placed[]): number {
		const { shipments } = this.tables;
		const first = shipments.ids.length;
		let [items, containers] = [this.items.length, this.containers.length];
		this.shipments.resize(first + placed.length);
		this.starts.resize(first + placed.length + 1);
		this.items.resize(items + placed.reduce((sum, one) => sum + one.items.length, 0));
		this.containers.resize(containers + placed.reduce((sum, { row }) => sum + row.containers.length, 0));
		for (const [k, one] of placed.entries()) {
			const s = first + k;
			this.writeShipment(s, one);
			for (const item of one.items) this.writeItem(items++, s, item);
			for (const id of one.row.containers) shipments.containers[containers++] = this.codes.container.add(id);
			shipments.itemStart[s + 1] = items;
			shipments.containerStart[s + 1] = containers;
		}
		return first;
	}

	addInspections(rows: readonly { row: InspectionRow; shipment: number; day: number }[]): void {
		const { inspections } = this.tables;
		let i = inspections.ids.length;
		this.inspections.resize(i + rows.length);
		for (const { row, shipment, day } of rows) {
			inspections.ids.push(row.id);
			inspections.shipment[i] = shipment;
			inspections.day[i] = day;
			inspections.offence[i] = Number(row.offence);
			inspections.revenue[i] = row.revenue ?? NaN;
			inspections.selectedBy[i++] = this.codes.selectedBy.add(row.selectedBy);
		}
	}

	private writeShipment(s: number, { row, parties }: Placed): void {
		const { shipments } = this.tables;
		const { codes } = this;
		shipments.ids.push(row.id);
		shipments.day[s] = row.day;
		for (const party of PARTIES) shipments[party][s] = parties[party];
		shipments.office[s] = codes.office.add(row.office);
		shipments.procedure[s] = codes.procedure.add(row.procedure);
		shipments.departure[s] = codes.country.add(row.departure);
		shipments.exportCountry[s] = codes.country.add(row.exportCountry);
		shipments.transport[s] = codes.transport.add(row.transport);
		shipments.incoterm[s] = codes.incoterm.add(row.incoterm);
		shipments.currency[s] = codes.currency.add(row.currency);
		shipments.invoiceAmount[s] = row.invoiceAmount ?? NaN;
		shipments.exchangeRate[s] = row.exchangeRate ?? NaN;
		shipments.papers[s] = papersOf(row);
		shipments.billOfLading[s] = codes.billOfLading.add(row.billOfLading);
	}

	private writeItem(i: number, s: number, row: ItemRow): void {
		const { items } = this.tables;
		const { codes } = this;
		items.shipment[i] = s;
		items.hs[i] = codes.hs.add(row.hs);
		items.origin[i] = row.origin === null ? NONE : codes.country.add(row.origin);
		items.quantityUnit[i] = codes.quantityUnit.add(row.quantityUnit);
		items.preference[i] = codes.preference.add(row.preference);
		items.licence[i] = codes.licence.add(row.licence);
		for (const amount of AMOUNTS) items[amount][i] = row[amount] ?? NaN;
	}
}
