import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { procedureKind } from './procedures.ts';

/** Goods of one shipment admitted for a time, and what became of them. */
export interface Admission {
	shipment: number;
	/** Kilograms admitted, and not accounted for by exports or clearance so far. */
	mass: number;
	open: number;
	value: number;
	/** Days until the last export that accounts for it, NaN without. */
	settledAfter: number;
}

/**
 * Settles each firm's temporary admissions by its later exports in discharge and its clearances: those of the same
 * heading first, those whose mass fits best before the oldest; what is left of an export settles other goods, since
 * worked goods leave under another heading.
 *
 * @param leastYield working up loses some of the mass: what leaves for this share of it settles the whole
 */
export function settleAdmissions(tables: TradeTables, leastYield: number): Map<number, Admission[]> {
	const { shipments, items } = tables;
	const kinds = shipments.procedureCodes.map(procedureKind);
	const byFirm = new Map<number, { admission: Admission; left: Map<string, number> }[]>();
	for (let s = 0; s < shipments.day.length; s++) {
		const procedure = shipments.procedure[s];
		const kind = procedure === NONE ? 'other' : kinds[procedure];
		if (kind === 'admission') {
			const left = massByHeading(s);
			const mass = sum(left.values());
			if (mass <= 0) continue;
			const admission = { shipment: s, mass, open: mass, value: valueOf(s), settledAfter: NaN };
			const list = byFirm.get(shipments.importer[s]);
			if (list) list.push({ admission, left });
			else byFirm.set(shipments.importer[s], [{ admission, left }]);
		} else if (kind === 'discharge' || kind === 'clearance') {
			const firm = kind === 'clearance' ? shipments.importer[s] : exporterOf(s);
			const open = byFirm.get(firm);
			if (open) settle(open, massByHeading(s), shipments.day[s]);
		}
	}
	return new Map([...byFirm].map(([firm, list]) => [firm, list.map(({ admission }) => admission)]));

	/** The exporting firm stands in either column, as offices fill them. */
	function exporterOf(s: number): number {
		const exporter = shipments.exporter[s];
		return exporter !== NONE && byFirm.has(exporter) ? exporter : shipments.importer[s];
	}

	function massByHeading(s: number): Map<string, number> {
		const masses = new Map<string, number>();
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const heading = items.hsCodes[items.hs[i]].slice(0, 4);
			masses.set(heading, (masses.get(heading) ?? 0) + (items.netMass[i] || 0));
		}
		return masses;
	}

	function valueOf(s: number): number {
		let value = 0;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++)
			value += items.customsValue[i] || 0;
		return value;
	}

	function settle(
		open: { admission: Admission; left: Map<string, number> }[],
		exported: Map<string, number>,
		day: number
	): void {
		const whole = open.find(({ admission, left }) => admission.open > 0 && fits(left, exported, leastYield));
		const order = whole ? [whole, ...open] : open;
		for (const sameGoods of [true, false]) {
			for (const { admission, left } of order) {
				if (admission.open <= 0) continue;
				for (const [heading, mass] of exported) {
					const due = sameGoods ? (left.get(heading) ?? 0) : sum(left.values());
					if (mass <= 0 || due <= 0) continue;
					// An export settles as much as it took to make it, at the yield that is allowed for.
					const used = Math.min(mass, due);
					exported.set(heading, mass - used);
					take(left, sameGoods ? heading : null, used);
					admission.open = sum(left.values());
					admission.settledAfter = day - shipments.day[admission.shipment];
					if (admission.open <= (1 - leastYield) * admission.mass) {
						admission.open = 0;
						break;
					}
				}
			}
		}
	}
}

/** Whether an export is the whole of an admission, less what working up loses. */
function fits(
	left: ReadonlyMap<string, number>,
	exported: ReadonlyMap<string, number>,
	leastYield: number
): boolean {
	if (left.size !== exported.size) return false;
	for (const [heading, mass] of left) {
		const out = exported.get(heading) ?? 0;
		if (out < leastYield * mass || out > 1.02 * mass) return false;
	}
	return true;
}

function take(left: Map<string, number>, heading: string | null, mass: number): void {
	for (const [key, due] of left) {
		if (heading !== null && key !== heading) continue;
		const used = Math.min(due, mass);
		left.set(key, due - used);
		mass -= used;
	}
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
