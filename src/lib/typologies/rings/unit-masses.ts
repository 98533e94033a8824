import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** What a piece of each code weighs: median and spread of log kilograms a unit. */
export type UnitMasses = Map<number, { middle: number; spread: number }>;

const LEAST_SPREAD = 0.1;
const LEAST_ITEMS = 5;

/** Log kilograms a unit, NaN where one of them is not declared. */
export function logUnitMass({ quantity, netMass }: TradeTables['items'], i: number): number {
	return quantity[i] > 0 && netMass[i] > 0 ? Math.log(netMass[i] / quantity[i]) : NaN;
}

export function unitMasses({ items }: TradeTables): UnitMasses {
	const values = new Map<number, number[]>();
	for (let i = 0; i < items.hs.length; i++) {
		const value = logUnitMass(items, i);
		if (Number.isNaN(value)) continue;
		const list = values.get(items.hs[i]);
		if (list) list.push(value);
		else values.set(items.hs[i], [value]);
	}
	const masses: UnitMasses = new Map();
	for (const [hs, list] of values) {
		if (list.length < LEAST_ITEMS) continue;
		const middle = median(list);
		const spread = Math.max(LEAST_SPREAD, 1.4826 * median(list.map((x) => Math.abs(x - middle))));
		masses.set(hs, { middle, spread });
	}
	return masses;
}

function median(values: number[]): number {
	return values.sort((x, y) => x - y)[values.length >> 1];
}
