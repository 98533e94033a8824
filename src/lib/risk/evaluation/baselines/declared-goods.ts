import { NONE, PAPERS } from '#lib/analysis/trade-tables.ts';
import type { ItemTable, TradeTables } from '#lib/analysis/trade-tables.ts';

/** Columns of `declaredGoods`, in its order. */
export const GOODS = [
	'value',
	'mass',
	'gross mass',
	'quantity',
	'item prices',
	'invoice',
	'exchange rate',
	'value per kg',
	'value per gross kg',
	'value per unit',
	'net over gross mass',
	'invoice over value',
	'item prices over invoice',
	'duty rate',
	'duty',
	'tax',
	'duties and taxes over value',
	'items',
	'headings',
	'value share of the dearest item',
	'licence',
	'containers',
	'manifest',
	'bill of lading',
	'bank account'
] as const;

/** The amounts of one declaration, summed over its items, and the ratios officers look at. NaN where unknown. */
export function declaredGoods({ shipments, items }: TradeTables, s: number): number[] {
	const [from, to] = [shipments.itemStart[s], shipments.itemStart[s + 1]];
	const sum = (column: ArrayLike<number>) => sumOf(column, from, to);
	const [value, mass, gross] = [sum(items.customsValue), sum(items.netMass), sum(items.grossMass)];
	const [quantity, prices] = [sum(items.quantity), sum(items.price)];
	const [duty, tax] = [sum(items.duty), sum(items.tax)];
	const [invoice, rate] = [shipments.invoiceAmount[s], shipments.exchangeRate[s]];
	const papers = shipments.papers[s];
	return [
		value,
		mass,
		gross,
		quantity,
		prices,
		invoice,
		rate,
		over(value, mass),
		over(value, gross),
		over(value, quantity),
		over(mass, gross),
		over(invoice * rate, value),
		over(prices, invoice),
		highest(items.dutyRate, from, to),
		duty,
		tax,
		over((duty || 0) + (tax || 0), value),
		to - from,
		headings(items, from, to),
		over(highest(items.customsValue, from, to), value),
		items.licence.subarray(from, to).some((licence) => licence !== NONE) ? 1 : 0,
		shipments.containerStart[s + 1] - shipments.containerStart[s],
		papers & PAPERS.manifest ? 1 : 0,
		papers & PAPERS.billOfLading ? 1 : 0,
		papers & PAPERS.bankAccount ? 1 : 0
	];
}

/** Of the amounts that are known; NaN where none is. */
function sumOf(column: ArrayLike<number>, from: number, to: number): number {
	let total = NaN;
	for (let i = from; i < to; i++) {
		if (!Number.isNaN(column[i])) total = (Number.isNaN(total) ? 0 : total) + column[i];
	}
	return total;
}

function highest(column: ArrayLike<number>, from: number, to: number): number {
	let most = NaN;
	for (let i = from; i < to; i++) if (column[i] > most || Number.isNaN(most)) most = column[i];
	return most;
}

function headings({ hs, hsCodes }: ItemTable, from: number, to: number): number {
	return new Set(Array.from(hs.subarray(from, to), (code) => hsCodes[code].slice(0, 4))).size;
}

function over(a: number, b: number): number {
	return b > 0 ? a / b : NaN;
}
