import { NONE } from '#lib/analysis/trade-tables.ts';
import type { ItemTable, TradeTables } from '#lib/analysis/trade-tables.ts';

/** HS subheading of an item, its first six digits as a number. */
export function subheadingOf({ hs, hsCodes }: ItemTable, item: number): number {
	return Number(hsCodes[hs[item]].slice(0, 6));
}

/** HS heading of an item, its first four digits as a number. */
export function headingOf({ hs, hsCodes }: ItemTable, item: number): number {
	return Number(hsCodes[hs[item]].slice(0, 4));
}

/** The item of highest customs value, the first of equals, which stands for the whole shipment; NONE without items. */
export function mainItemOf({ shipments, items }: TradeTables, s: number): number {
	let main = NONE;
	let highest = -1;
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
		const value = items.customsValue[i] || 0;
		if (value <= highest) continue;
		highest = value;
		main = i;
	}
	return main;
}
