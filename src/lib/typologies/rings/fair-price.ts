import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { procedureKind } from './procedures.ts';

/** Log price per kilogram of every imported item less what its code, origin and quarter explain; NaN where unknown. */
export interface FairPrice {
	residual: Float64Array;
	/** Log price expected of a code and origin on a day. */
	expected(hs: number, origin: number, day: number): number;
}

const ROUNDS = 3;
const QUARTER_DAYS = 91;
/** Residuals beyond this are slips of unit or figure: they teach nothing about prices. */
const SLIP = 1.5;
const MOST_PRIOR = 200;

/**
 * Additive effects by backfitting with medians (Tukey's median polish), then effects of code x quarter and
 * code x origin as far as the data bear them out (empirical Bayes). Every firm's dealings with a supplier count once in
 * a cell, however many items they are, so that a busy ring does not move its own yardstick.
 */
export function fairPrice(tables: TradeTables, teaches: (s: number) => boolean = () => true): FairPrice {
	const { shipments, items } = tables;
	const kinds = shipments.procedureCodes.map(procedureKind);
	const n = items.hs.length;
	const y = new Float64Array(n).fill(NaN);
	const quarter = new Int32Array(n);
	const used: number[] = [];
	for (let i = 0; i < n; i++) {
		const s = items.shipment[i];
		const kind = shipments.procedure[s] === NONE ? 'other' : kinds[shipments.procedure[s]];
		if (kind === 'export' || kind === 'discharge') continue;
		if (!(items.customsValue[i] > 0) || !(items.netMass[i] > 0)) continue;
		y[i] = Math.log(items.customsValue[i] / items.netMass[i]);
		quarter[i] = Math.floor(shipments.day[s] / QUARTER_DAYS);
		if (teaches(s)) used.push(i);
	}
	const key = (a: number, b: number) => (a + 1) * 65_536 + b + 1;
	const code = new Map<number, number>();
	const origin = new Map<number, number>();
	const season = new Map<number, number>();
	const quality = new Map<number, number>();
	const at = (map: Map<number, number>, k: number) => map.get(k) ?? 0;
	const seasonKey = (i: number) => key(items.hs[i], quarter[i] % 60_000);
	const qualityKey = (i: number) => key(items.hs[i], items.origin[i]);
	const laneOf = (i: number) =>
		key(shipments.importer[items.shipment[i]], shipments.exporter[items.shipment[i]]);
	const residual = (i: number) =>
		y[i] -
		at(code, items.hs[i]) -
		at(origin, items.origin[i]) -
		at(season, seasonKey(i)) -
		at(quality, qualityKey(i));
	raise(
		code,
		laneMeans(
			used,
			(i) => items.hs[i],
			laneOf,
			(i) => y[i],
			Infinity
		),
		false
	);
	for (let round = 0; round < ROUNDS; round++) {
		raise(
			code,
			laneMeans(used, (i) => items.hs[i], laneOf, residual),
			false
		);
		raise(
			origin,
			laneMeans(used, (i) => items.origin[i], laneOf, residual),
			false
		);
		raise(season, laneMeans(used, seasonKey, laneOf, residual), true);
		raise(quality, laneMeans(used, qualityKey, laneOf, residual), true);
	}
	return {
		residual: y.map((value, i) => (Number.isNaN(value) ? NaN : residual(i))),
		expected: (hs, from, day) =>
			code.has(hs)
				? at(code, hs) +
					at(origin, from) +
					at(season, key(hs, Math.floor(day / QUARTER_DAYS) % 60_000)) +
					at(quality, key(hs, from))
				: NaN
	};
}

/** Mean residual of each lane in each cell. */
function laneMeans(
	used: readonly number[],
	cellOf: (i: number) => number,
	laneOf: (i: number) => number,
	residual: (i: number) => number,
	slip = SLIP
): Map<number, number[]> {
	const cells = new Map<number, Map<number, { sum: number; n: number }>>();
	for (const i of used) {
		const r = residual(i);
		if (Math.abs(r) > slip) continue;
		let cell = cells.get(cellOf(i));
		if (!cell) cells.set(cellOf(i), (cell = new Map()));
		const lane = cell.get(laneOf(i));
		if (lane) {
			lane.sum += r;
			lane.n++;
		} else cell.set(laneOf(i), { sum: r, n: 1 });
	}
	return new Map(
		[...cells].map(([k, lanes]) => [
			k,
			[...lanes.values()].map(({ sum, n }) => sum / n).sort((a, b) => a - b)
		])
	);
}

/**
 * Adds to each effect the median of what is left over. With `shrink` it is drawn to none by how much cells differ
 * beyond what lanes within them do.
 */
function raise(effects: Map<number, number>, cells: Map<number, number[]>, shrink: boolean): void {
	const prior = shrink ? priorLanes([...cells.values()]) : 0;
	for (const [k, lanes] of cells) {
		const middle = lanes[lanes.length >> 1];
		effects.set(k, (effects.get(k) ?? 0) + (middle * lanes.length) / (lanes.length + prior));
	}
}

/** Variance within cells over variance between them, by moments: the lanes that a cell's prior is worth. */
function priorLanes(cells: readonly number[][]): number {
	let [within, degrees, between, groups] = [0, 0, 0, 0];
	for (const lanes of cells) {
		if (lanes.length < 3) continue;
		const mean = lanes.reduce((sum, x) => sum + x, 0) / lanes.length;
		const squares = lanes.reduce((sum, x) => sum + (x - mean) ** 2, 0);
		within += squares;
		degrees += lanes.length - 1;
		between += mean ** 2 - squares / (lanes.length - 1) / lanes.length;
		groups++;
	}
	if (groups < 10) return MOST_PRIOR;
	const extra = between / groups;
	return extra <= 0 ? MOST_PRIOR : Math.min(MOST_PRIOR, within / degrees / extra);
}
