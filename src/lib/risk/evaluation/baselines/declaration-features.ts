import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { FeatureColumn, FeatureColumns } from '#lib/risk/boosting/feature-columns.ts';
import { OffenceRates, RATE_KEYS } from './offence-rates.ts';

const NUMBERS = [
	'value',
	'mass',
	'quantity',
	'value per kg',
	'value per unit',
	'duty rate',
	'duty',
	'tax',
	'duties and taxes over value',
	'items',
	'containers',
	'hs6',
	'month',
	'earlier declarations of importer',
	'earlier inspections of importer'
] as const;
const CATEGORIES = [
	'office',
	'procedure',
	'transport',
	'departure',
	'origin',
	'chapter',
	'preference'
] as const;

/**
 * What a tabular model may know of a shipment: its own declaration, and how often offences were found before its day
 * under the same parties, goods and places. No graph.
 * @param rows of shipments, ascending
 */
export function declarationFeatures(tables: TradeTables, rows: ArrayLike<number>): FeatureColumns {
	const { shipments } = tables;
	const mainItem = (s: number) => mainItemOf(tables, s);
	const rates = new OffenceRates(tables, mainItem);
	const codes = hsParts(tables.items.hsCodes);
	const declared = new Uint32Array(tables.entities.ids.length);
	const names = [...NUMBERS, ...RATE_KEYS.map((key) => `offence rate: ${key}`), ...CATEGORIES];
	const columns = names.map((name, i): FeatureColumn => {
		const kind = i < names.length - CATEGORIES.length ? 'numeric' : 'categorical';
		return { name, kind, values: new Float64Array(rows.length) };
	});
	let next = 0;
	for (let row = 0; row < rows.length; row++) {
		const s = rows[row];
		const item = mainItem(s);
		while (shipments.day[next] < shipments.day[s]) declared[shipments.importer[next++]]++;
		rates.advanceTo(shipments.day[s]);
		const values = [
			...goods(tables, s),
			item === NONE ? NaN : codes.hs6[tables.items.hs[item]],
			new Date(shipments.day[s] * 86_400_000).getUTCMonth(),
			declared[shipments.importer[s]],
			rates.inspectedOf(shipments.importer[s]),
			...rates.rates(s),
			...categories(tables, s, item, codes.chapter)
		];
		for (let column = 0; column < columns.length; column++) columns[column].values[row] = values[column];
	}
	return { rows: rows.length, columns };
}

function goods({ shipments, items }: TradeTables, s: number): number[] {
	const [from, to] = [shipments.itemStart[s], shipments.itemStart[s + 1]];
	const sum = (column: Float64Array) => {
		let total = NaN;
		for (let i = from; i < to; i++) {
			if (!Number.isNaN(column[i])) total = (Number.isNaN(total) ? 0 : total) + column[i];
		}
		return total;
	};
	const [value, mass, quantity] = [sum(items.customsValue), sum(items.netMass), sum(items.quantity)];
	const [duty, tax] = [sum(items.duty), sum(items.tax)];
	const over = (a: number, b: number) => (b > 0 ? a / b : NaN);
	let dutyRate = NaN;
	for (let i = from; i < to; i++) {
		if (!(items.dutyRate[i] <= dutyRate)) dutyRate = items.dutyRate[i];
	}
	const containers = shipments.containerStart[s + 1] - shipments.containerStart[s];
	return [
		value,
		mass,
		quantity,
		over(value, mass),
		over(value, quantity),
		dutyRate,
		duty,
		tax,
		over((duty || 0) + (tax || 0), value),
		to - from,
		containers
	];
}

function categories(
	{ shipments, items }: TradeTables,
	s: number,
	item: number,
	chapter: Float64Array
): number[] {
	const code = (position: number) => (position === NONE ? NaN : position);
	return [
		code(shipments.office[s]),
		code(shipments.procedure[s]),
		code(shipments.transport[s]),
		code(shipments.departure[s]),
		item === NONE ? NaN : code(items.origin[item]),
		item === NONE ? NaN : chapter[items.hs[item]],
		item === NONE ? NaN : code(items.preference[item])
	];
}

/** The item of the highest value; NONE where there is no item. */
function mainItemOf({ shipments, items }: TradeTables, s: number): number {
	let main = NONE;
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
		if (main === NONE || items.customsValue[i] > items.customsValue[main]) main = i;
	}
	return main;
}

function hsParts(codes: string[]): { hs6: Float64Array; chapter: Float64Array } {
	return {
		hs6: Float64Array.from(codes, (code) => Number(code.slice(0, 6))),
		chapter: Float64Array.from(codes, (code) => Number(code.slice(0, 2)))
	};
}
