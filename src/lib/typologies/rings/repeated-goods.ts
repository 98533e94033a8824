import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { procedureKind } from './procedures.ts';

/** Lighter parcels are alike by chance and by rounding. */
const LEAST_MASS = 50;
const ENTERING = new Set(['home-use', 'admission', 'other', 'clearance']);

/**
 * Imports whose every line is the same to the kilogram as in another one of the same firm and supplier.
 * @returns shipments of each series of two or more, in order of time
 */
export function repeatedGoods({ shipments, items }: TradeTables): number[][] {
	const kinds = shipments.procedureCodes.map(procedureKind);
	const series = new Map<string, number[]>();
	for (let s = 0; s < shipments.day.length; s++) {
		const kind = shipments.procedure[s] === NONE ? 'other' : kinds[shipments.procedure[s]];
		if (!ENTERING.has(kind) || shipments.exporter[s] === NONE) continue;
		let key = `${shipments.importer[s]} ${shipments.exporter[s]}`;
		let mass = 0;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			key += ` ${items.hs[i]} ${items.netMass[i]}`;
			mass += items.netMass[i] || 0;
		}
		if (mass < LEAST_MASS) continue;
		const list = series.get(key);
		if (list) list.push(s);
		else series.set(key, [s]);
	}
	return [...series.values()].filter(({ length }) => length > 1);
}
