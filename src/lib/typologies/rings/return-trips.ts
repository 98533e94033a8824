import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { procedureKind } from './procedures.ts';

/** An import and an export of the same goods that may be one consignment going round. */
export interface ReturnTrip {
	inward: number;
	outward: number;
	/** Days from one to the other; below 0 the export came first, so that it is a chance likeness. */
	days: number;
	/** Mass that left over mass that came. */
	part: number;
	lines: number;
}

interface Line {
	code: string;
	mass: number;
	value: number;
}

/** Lines of one consignment keep their proportions to each other, but for rounding. */
const PROPORTION = 1.03;
/** Nothing grows on the way; an invoice of the way out is seldom below that of the way in, or far above. */
const MOST_PART = 1.02;
const LEAST_PRICE = 0.9;
const MOST_PRICE = 1.6;

/**
 * Pairs of an import into home use and an export with the same codes line by line, the same proportions and a like
 * price, at most `window` days apart, in either order: those in the wrong order say how often chance makes a pair.
 *
 * @param leastPart of the mass that leaves again
 */
export function returnTrips(tables: TradeTables, window: number, leastPart: number): ReturnTrip[] {
	const { shipments } = tables;
	const kinds = shipments.procedureCodes.map(procedureKind);
	const imports = new Map<string, { s: number; lines: Line[] }[]>();
	const exports: { s: number; key: string; lines: Line[] }[] = [];
	for (let s = 0; s < shipments.day.length; s++) {
		const kind = shipments.procedure[s] === NONE ? 'other' : kinds[shipments.procedure[s]];
		if (kind !== 'home-use' && kind !== 'export') continue;
		const lines = linesOf(tables, s);
		if (lines.length === 0) continue;
		const key = lines.map(({ code }) => code).join(' ');
		if (kind === 'export') exports.push({ s, key, lines });
		else {
			const list = imports.get(key);
			if (list) list.push({ s, lines });
			else imports.set(key, [{ s, lines }]);
		}
	}
	const pairs = exports.flatMap(({ s, key, lines }) =>
		(imports.get(key) ?? []).flatMap((inward) => {
			const days = shipments.day[s] - shipments.day[inward.s];
			const part = days === 0 || Math.abs(days) > window ? NaN : partOf(inward.lines, lines);
			return part >= leastPart ? [{ inward: inward.s, outward: s, days, part, lines: lines.length }] : [];
		})
	);
	return bestPairs(pairs);
}

/** No consignment goes round twice at once: each is paired with the one it is most like. */
function bestPairs(pairs: ReturnTrip[]): ReturnTrip[] {
	const used = new Set<number>();
	return pairs
		.sort(
			(x, y) =>
				Math.abs(1 - x.part) - Math.abs(1 - y.part) ||
				Math.abs(x.days) - Math.abs(y.days) ||
				x.outward - y.outward ||
				x.inward - y.inward
		)
		.filter(({ inward, outward }) => {
			if (used.has(inward) || used.has(outward)) return false;
			used.add(inward).add(outward);
			return true;
		});
}

/** Empty where a mass or value is not known. */
function linesOf({ shipments, items }: TradeTables, s: number): Line[] {
	const lines: Line[] = [];
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
		const [mass, value] = [items.netMass[i], items.customsValue[i]];
		if (!(mass > 0) || !(value > 0)) return [];
		lines.push({ code: items.hsCodes[items.hs[i]], mass, value });
	}
	return lines.sort((x, y) => (x.code < y.code ? -1 : x.code > y.code ? 1 : x.mass - y.mass));
}

/** NaN where the lines are not those of one consignment. */
function partOf(inward: readonly Line[], outward: readonly Line[]): number {
	let [least, most] = [Infinity, 0];
	for (let k = 0; k < inward.length; k++) {
		const part = outward[k].mass / inward[k].mass;
		const price = outward[k].value / inward[k].value / part;
		if (price < LEAST_PRICE || price > MOST_PRICE) return NaN;
		[least, most] = [Math.min(least, part), Math.max(most, part)];
	}
	return most > MOST_PART || most > PROPORTION * least ? NaN : least;
}
