import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { FairPrice } from './fair-price.ts';

/** What the prices of a firm with one supplier say of a common shift. */
export interface LaneShift {
	firm: number;
	partner: number;
	shipments: number[];
	/** Posterior that each of them is shifted. */
	shifted: Float64Array;
	/** Log-likelihood ratio of shifted over honest prices, nats. */
	evidence: number;
	/** Expected shift of log price. */
	shift: number;
}

interface Lane {
	firm: number;
	partner: number;
	shipments: number[];
	/** Residual log price of each. */
	prices: number[];
}

/** Log prices scatter: between the qualities firms buy of a supplier, and from one consignment to the next. */
const BETWEEN = 0.26;
const WITHIN = 0.19;
/** A firm's own level (brand, discounter), as the rest of its trade shows it. */
const OF_FIRM = 0.12;
/** One in fifty is a sample, an end of series, a slip: anywhere within a wide band. */
const STRAY_PART = 0.02;
const STRAY = 0.8;
/** Slips of unit are no prices; what lies beyond LIMIT says no more than LIMIT does. */
const SLIP = 2.5;
const LIMIT = 1.2;
/** Of long dealings the latest tell; products of more densities would sink to 0. */
const MOST_PRICES = 100;
/** Parts of a lane that may be shifted, its usual levels in deviations. */
const SHARES = [0.35, 0.65, 0.95];
const GRID = Array.from({ length: 19 }, (_, k) => (k - 9) / 3.6);
const PRIOR = GRID.map((g) => Math.exp((-g * g) / 2));

/**
 * Bayes factor of a shift for each firm and supplier: their usual level is unknown (drawn around what the rest of the
 * firm's trade shows, so that a discounter is held against itself), a part of the consignments is moved by one of
 * `shifts` (log), the others are cover.
 */
export function laneShifts(tables: TradeTables, fair: FairPrice, shifts: readonly number[]): LaneShift[] {
	const byFirm = lanesOf(tables, fair);
	return [...byFirm.values()].flatMap((lanes) => {
		const worth = lanes.map(({ prices }) => 1 / (BETWEEN ** 2 + WITHIN ** 2 / prices.length));
		const means = lanes.map(({ prices }) => prices.reduce((sum, x) => sum + x, 0) / prices.length);
		return lanes.map(({ firm, partner, shipments, prices }, at) => {
			let [weight, sum] = [1 / OF_FIRM ** 2, 0];
			for (let other = 0; other < lanes.length; other++) {
				if (other === at) continue;
				weight += worth[other];
				sum += worth[other] * means[other];
			}
			const spread = Math.sqrt(BETWEEN ** 2 + 1 / weight);
			return { firm, partner, shipments, ...shiftOf(prices, sum / weight, spread, shifts) };
		});
	});
}

function lanesOf(tables: TradeTables, { residual }: FairPrice): Map<number, Lane[]> {
	const { importer, exporter, day } = tables.shipments;
	const lanes = new Map<number, Map<number, Lane>>();
	for (let s = 0; s < day.length; s++) {
		const [firm, partner] = [importer[s], exporter[s]];
		const price = partner === NONE ? NaN : shipmentResidual(tables, residual, s);
		if (Number.isNaN(price)) continue;
		let ofFirm = lanes.get(firm);
		if (!ofFirm) lanes.set(firm, (ofFirm = new Map<number, Lane>()));
		let lane = ofFirm.get(partner);
		if (!lane) ofFirm.set(partner, (lane = { firm, partner, shipments: [], prices: [] }));
		lane.shipments.push(s);
		lane.prices.push(price);
		if (lane.prices.length > MOST_PRICES) {
			lane.prices.shift();
			lane.shipments.shift();
		}
	}
	return new Map([...lanes].map(([firm, ofFirm]) => [firm, [...ofFirm.values()]]));
}

/** Residual log price over the items of a shipment, the heavier ones counting more; NaN without a price. */
export function shipmentResidual(
	{ shipments, items }: TradeTables,
	residual: Float64Array,
	s: number
): number {
	let [sum, weight] = [0, 0];
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
		const r = residual[i];
		if (Number.isNaN(r) || Math.abs(r) > SLIP) continue;
		const w = Math.sqrt(items.netMass[i]);
		sum += w * Math.max(-LIMIT, Math.min(LIMIT, r));
		weight += w;
	}
	return weight > 0 ? sum / weight : NaN;
}

function shiftOf(
	prices: readonly number[],
	mean: number,
	spread: number,
	shifts: readonly number[]
): Pick<LaneShift, 'shifted' | 'evidence' | 'shift'> {
	const shifted = new Float64Array(prices.length);
	let [honest, moved, drift] = [0, 0, 0];
	const on = new Float64Array(prices.length);
	const off = new Float64Array(prices.length);
	for (let k = 0; k < GRID.length; k++) {
		const level = mean + spread * GRID[k];
		let likely = PRIOR[k];
		for (let j = 0; j < prices.length; j++) likely *= off[j] = density(prices[j] - level);
		honest += likely;
		for (const shift of shifts) {
			for (let j = 0; j < prices.length; j++) on[j] = density(prices[j] - level - shift);
			for (const share of SHARES) {
				let p = PRIOR[k];
				for (let j = 0; j < prices.length; j++) p *= share * on[j] + (1 - share) * off[j];
				moved += p;
				drift += p * shift;
				for (let j = 0; j < prices.length; j++) {
					shifted[j] += (p * share * on[j]) / (share * on[j] + (1 - share) * off[j]);
				}
			}
		}
	}
	for (let j = 0; j < prices.length; j++) shifted[j] /= moved;
	const evidence = Math.log(moved / (shifts.length * SHARES.length)) - Math.log(honest);
	return { shifted, evidence, shift: drift / moved };
}

/** At least STRAY_PART of a wide band, so that products of many stay far from 0. */
function density(x: number): number {
	return (
		(1 - STRAY_PART) * Math.exp(-((x / WITHIN) ** 2) / 2) +
		((STRAY_PART * WITHIN) / STRAY) * Math.exp(-((x / STRAY) ** 2) / 2)
	);
}
