import type { Day } from '#lib/domain/day.ts';
import { NEVER, NO_DAY } from './trade-tables.ts';
import type { EntityTable, TradeTables } from './trade-tables.ts';

/**
 * The world as it stood on the eve of `asOf`: whatever is dated on or after it is gone. Entities keep their
 * positions, so that figures of both can be compared; those nothing makes known yet are left without attributes.
 */
export function cutTables(tables: TradeTables, asOf: Day): TradeTables {
	const { shipments, items, inspections, links } = tables;
	const kept = lowerBound(shipments.day, asOf);
	const keptItems = shipments.itemStart[kept];
	const keptLinks = lowerBound(links.from, asOf);
	const keptInspections = rowsWhere(
		inspections.day,
		(i) => inspections.day[i] < asOf && inspections.shipment[i] < kept
	);
	return {
		entities: cutEntities(tables.entities, asOf),
		identifiers: tables.identifiers,
		links: {
			a: links.a.subarray(0, keptLinks),
			b: links.b.subarray(0, keptLinks),
			kind: links.kind.subarray(0, keptLinks),
			from: links.from.subarray(0, keptLinks),
			to: links.to.subarray(0, keptLinks).map((day) => (day >= asOf ? NO_DAY : day))
		},
		shipments: {
			...shipments,
			ids: shipments.ids.slice(0, kept),
			day: shipments.day.subarray(0, kept),
			importer: shipments.importer.subarray(0, kept),
			exporter: shipments.exporter.subarray(0, kept),
			broker: shipments.broker.subarray(0, kept),
			consignee: shipments.consignee.subarray(0, kept),
			office: shipments.office.subarray(0, kept),
			procedure: shipments.procedure.subarray(0, kept),
			departure: shipments.departure.subarray(0, kept),
			exportCountry: shipments.exportCountry.subarray(0, kept),
			transport: shipments.transport.subarray(0, kept),
			incoterm: shipments.incoterm.subarray(0, kept),
			currency: shipments.currency.subarray(0, kept),
			invoiceAmount: shipments.invoiceAmount.subarray(0, kept),
			exchangeRate: shipments.exchangeRate.subarray(0, kept),
			papers: shipments.papers.subarray(0, kept),
			billOfLading: shipments.billOfLading.subarray(0, kept),
			containerStart: shipments.containerStart.subarray(0, kept + 1),
			itemStart: shipments.itemStart.subarray(0, kept + 1)
		},
		items: {
			...items,
			shipment: items.shipment.subarray(0, keptItems),
			hs: items.hs.subarray(0, keptItems),
			origin: items.origin.subarray(0, keptItems),
			quantity: items.quantity.subarray(0, keptItems),
			quantityUnit: items.quantityUnit.subarray(0, keptItems),
			netMass: items.netMass.subarray(0, keptItems),
			grossMass: items.grossMass.subarray(0, keptItems),
			price: items.price.subarray(0, keptItems),
			customsValue: items.customsValue.subarray(0, keptItems),
			dutyRate: items.dutyRate.subarray(0, keptItems),
			duty: items.duty.subarray(0, keptItems),
			tax: items.tax.subarray(0, keptItems),
			preference: items.preference.subarray(0, keptItems),
			licence: items.licence.subarray(0, keptItems)
		},
		inspections: {
			...inspections,
			ids: Array.from(keptInspections, (i) => inspections.ids[i]),
			shipment: keptInspections.map((i) => inspections.shipment[i]),
			day: keptInspections.map((i) => inspections.day[i]),
			offence: Uint8Array.from(keptInspections, (i) => inspections.offence[i]),
			revenue: Float64Array.from(keptInspections, (i) => inspections.revenue[i]),
			selectedBy: keptInspections.map((i) => inspections.selectedBy[i])
		}
	};
}

function cutEntities(entities: EntityTable, asOf: Day): EntityTable {
	const status = entities.status.map((value, e) => (entities.statusDay[e] < asOf ? value : 0));
	return {
		...entities,
		since: entities.since.map((day) => (day < asOf ? day : NO_DAY)),
		status,
		statusDay: entities.statusDay.map((day) => (day < asOf ? day : NO_DAY)),
		firstDeclaration: entities.firstDeclaration.map((day) => (day < asOf ? day : NEVER)),
		knownFrom: entities.knownFrom.map((day) => (day < asOf ? day : NEVER))
	};
}

/** First position whose value is not below `limit`, in a column in ascending order. */
export function lowerBound(column: Int32Array, limit: number): number {
	let low = 0;
	let high = column.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (column[middle] < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function rowsWhere(column: Int32Array, keep: (i: number) => boolean): Int32Array {
	return Int32Array.from({ length: column.length }, (_, i) => i).filter(keep);
}
