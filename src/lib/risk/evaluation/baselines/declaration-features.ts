import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { FeatureColumn, FeatureColumns } from '#lib/risk/boosting/feature-columns.ts';
import { declaredGoods, GOODS } from './declared-goods.ts';
import { OffenceRates, RATE_KEYS } from './offence-rates.ts';

const NUMBERS = [
	...GOODS,
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
	'country of export',
	'incoterm',
	'currency',
	'origin',
	'chapter',
	'preference',
	'quantity unit'
] as const;

/**
 * What a tabular model may know of a shipment: every column of its own declaration (identifiers as far as they are
 * there, parties by their rates, the free text of descriptions left out), and how often offences were found before its day
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
			...declaredGoods(tables, s),
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

function categories(
	{ shipments, items }: TradeTables,
	s: number,
	item: number,
	chapter: Float64Array
): number[] {
	const code = (position: number) => (position === NONE ? NaN : position);
	const ofShipment = [
		shipments.office,
		shipments.procedure,
		shipments.transport,
		shipments.departure,
		shipments.exportCountry,
		shipments.incoterm,
		shipments.currency
	].map((column) => code(column[s]));
	if (item === NONE) return [...ofShipment, NaN, NaN, NaN, NaN];
	return [
		...ofShipment,
		code(items.origin[item]),
		chapter[items.hs[item]],
		code(items.preference[item]),
		code(items.quantityUnit[item])
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
