import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { dutyShare } from '../past/duty-share.ts';

/** Names, in the family of trade, of what the declaration says of itself. */
export const DECLARED = [
	'value',
	'net-mass',
	'kg-value',
	'unit-value',
	'gross-net',
	'duty-rate',
	'tax-ratio',
	'invoice-ratio',
	'items',
	'containers',
	'licence'
];

/** Sums over the items; NaN where nothing of the kind is declared. */
export function readDeclared(
	{ shipments, items }: TradeTables,
	s: number,
	main: number,
	row: Float64Array,
	at: number
): void {
	const [first, end] = [shipments.itemStart[s], shipments.itemStart[s + 1]];
	let [value, net, gross, duty, tax, licence] = [NaN, NaN, NaN, NaN, NaN, 0];
	for (let i = first; i < end; i++) {
		value = plus(value, items.customsValue[i]);
		net = plus(net, items.netMass[i]);
		gross = plus(gross, items.grossMass[i]);
		duty = plus(duty, items.duty[i]);
		tax = plus(tax, items.tax[i]);
		if (items.licence[i] >= 0) licence = 1;
	}
	const invoice = shipments.invoiceAmount[s] * shipments.exchangeRate[s];
	let k = at;
	row[k++] = value;
	row[k++] = net;
	row[k++] = over(value, net);
	row[k++] = main < 0 ? NaN : over(items.customsValue[main], items.quantity[main]);
	row[k++] = over(gross, net);
	row[k++] = main < 0 ? NaN : dutyShare(items, main);
	row[k++] = over(plus(duty, tax), value);
	row[k++] = over(invoice, value);
	row[k++] = end - first;
	row[k++] = shipments.containerStart[s + 1] - shipments.containerStart[s];
	row[k] = licence;
}

/** Sum that passes over what is unknown. */
function plus(sum: number, value: number): number {
	if (Number.isNaN(value)) return sum;
	return Number.isNaN(sum) ? value : sum + value;
}

function over(a: number, b: number): number {
	return b > 0 ? a / b : NaN;
}
