import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { valueOf } from '../shipment-proofs.ts';

/** Declarations that may be parts of one delivery. */
export interface Whole {
	/** By a bill of lading or container, not by parties alone. */
	papers: boolean;
	/** In order of time. */
	parts: number[];
}

/** A container that went round more often than this is a box in circulation. */
const MOST_PARTS = 60;

/** Share of a limit on each side that is compared, and how many deviations the lower side must be ahead. */
const MARGIN = 0.2;
const LEAST_Z = 3;
/** Round values a law may set a limit at: these times a power of ten. */
const LEADING = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const POWERS = [1e3, 1e4, 1e5, 1e6];

/**
 * The round value that parts of one delivery crowd under: more of them just below it than just above or further below (a
 * bunching test, Kleven 2016, on those declarations alone that could be parts). NaN where they crowd under none.
 */
export function crowdedLimit(tables: TradeTables, wholes: readonly Whole[]): number {
	const parts = new Set(wholes.flatMap((whole) => (whole.papers ? whole.parts : [])));
	const values = [...parts].map((s) => valueOf(tables, s));
	const within = (low: number, high: number) => values.filter((value) => value >= low && value < high).length;
	let best = { limit: NaN, z: LEAST_Z };
	for (const limit of POWERS.flatMap((power) => LEADING.map((lead) => lead * power))) {
		const below = within(limit * (1 - MARGIN), limit);
		const above = within(limit, limit * (1 + MARGIN));
		const further = within(limit * (1 - 2 * MARGIN), limit * (1 - MARGIN));
		const other = Math.max(above, further);
		const z = (below - other) / Math.sqrt(below + other + 1);
		if (z > best.z) best = { limit, z };
	}
	return best.limit;
}

/** Two or more declarations of the same bill of lading, container, firm and supplier, or consignee and supplier. */
export function splitWholes({ shipments }: TradeTables): Whole[] {
	const wholes = new Map<string, Whole>();
	const add = (key: string, papers: boolean, s: number) => {
		const whole = wholes.get(key);
		if (!whole) wholes.set(key, { papers, parts: [s] });
		else if (whole.parts[whole.parts.length - 1] !== s) whole.parts.push(s);
	};
	for (let s = 0; s < shipments.day.length; s++) {
		if (shipments.billOfLading[s] !== NONE) add(`b${shipments.billOfLading[s]}`, true, s);
		for (let k = shipments.containerStart[s]; k < shipments.containerStart[s + 1]; k++) {
			add(`c${shipments.containers[k]}`, true, s);
		}
		if (shipments.exporter[s] === NONE) continue;
		add(`i${shipments.importer[s]} ${shipments.exporter[s]}`, false, s);
		if (shipments.consignee[s] !== NONE) add(`k${shipments.consignee[s]} ${shipments.exporter[s]}`, false, s);
	}
	return [...wholes.values()].filter(
		({ papers, parts }) => parts.length > 1 && (!papers || parts.length <= MOST_PARTS)
	);
}
