import { isoOf } from '#lib/domain/day.ts';
import { entityName, percent, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import type { Proof } from './finding.ts';
import { growRings } from './rings/grow-rings.ts';
import { laneMarks } from './rings/lane-marks.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { peerPrices } from './rings/peer-prices.ts';
import { laneShifts } from './rings/price-shifts.ts';
import type { LaneShift } from './rings/price-shifts.ts';
import { repeatedGoods } from './rings/repeated-goods.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import type { Typology } from './typology.ts';

type Name = 'window' | 'leastOver' | 'mostOver' | 'leastUnder' | 'mostUnder' | 'leastFirms';

const STEPS = 4;
const FAR = 2.5;
const USUAL = -0.4;
/**
 * A standing order repeats goods too, seldom to the kilogram and at the price of others: a pair says one nat, three or
 * more say most, half of it where the price is usual, and the less the more of all trade repeats itself.
 */
const REPEATED = 1;
const MOST_REPEATS = 2;
const AT_USUAL_PRICE = 0.5;
/** A price between parties that share an owner, a bank or a mailbox is no price; one between strangers may be a bargain. */
const RELATED = 0.5;
const UNRELATED = 0.7;
/** Share of repeated declarations, as nats, at which a repetition says all it can. */
const RARE = 4;

/**
 * Trade-based money laundering: value or weight far out of the band of prices, either way, the same consignment
 * invoiced again and again, between related parties (FATF and Egmont Group, Trade-Based Money Laundering, 2020: risk
 * indicators on prices, on repeated shipments, on parties that share addresses and owners).
 */
export const tbml: Typology<Name> = {
	id: 'tbml',
	parameters: {
		window: { value: 120, min: 7, max: 730, unit: 'days' },
		leastOver: { value: 1.28, min: 1.05, max: 3, unit: 'times' },
		mostOver: { value: 2.3, min: 1.2, max: 20, unit: 'times' },
		leastUnder: { value: 0.25, min: 0.05, max: 0.8, unit: 'share' },
		mostUnder: { value: 0.55, min: 0.1, max: 0.95, unit: 'share' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const over = steps(Math.log(values.leastOver), Math.log(values.mostOver));
		const under = steps(Math.log(1 - values.leastUnder), Math.log(1 - values.mostUnder));
		const prices = peerPrices(past);
		const lanes = [over, under].map((shifts) => laneShifts(past.tables, prices, shifts));
		const series = repeatedGoods(past.tables);
		const leads = movedMoney(past, lanes, series, values.window);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('tbml', evidence, leads, ring, tools, (firms) => told(past, lanes.flat(), series, firms))
		);
	}
};

function steps(from: number, to: number): number[] {
	return Array.from({ length: STEPS }, (_, k) => from + ((to - from) * k) / (STEPS - 1));
}

function movedMoney(
	past: Past,
	directions: readonly LaneShift[][],
	series: readonly number[][],
	window: number
): Leads {
	const { shipments } = past.tables;
	const marks = new Float64Array(shipments.day.length);
	for (const lanes of directions) {
		laneMarks(marks.length, lanes, FAR, USUAL).forEach((mark, s) => {
			if (Math.abs(mark) > Math.abs(marks[s])) marks[s] = mark;
		});
	}
	const { ties } = past;
	for (let s = 0; s < marks.length; s++) {
		if (marks[s] <= 0) continue;
		const [firm, supplier] = [shipments.importer[s], shipments.exporter[s]];
		marks[s] = ties.neighbours(firm).some(({ entity }) => entity === supplier)
			? marks[s] + RELATED
			: UNRELATED * marks[s];
	}
	const repeated = series.reduce((sum, list) => sum + list.length, 0);
	const rarity = Math.min(1, -Math.log(Math.max(1, repeated) / Math.max(1, marks.length)) / RARE);
	for (const list of series) {
		for (const s of list) {
			const near = list.filter((t) => t !== s && Math.abs(shipments.day[t] - shipments.day[s]) <= window);
			if (near.length === 0) continue;
			const again = rarity * (REPEATED + Math.min(MOST_REPEATS, near.length));
			marks[s] += marks[s] > 0 ? again : AT_USUAL_PRICE * again;
		}
	}
	return leadsFrom(marks, past);
}

function told(
	{ tables }: Past,
	lanes: readonly LaneShift[],
	series: readonly number[][],
	firms: readonly number[]
): Told {
	const { shipments } = tables;
	const own = lanes
		.filter(({ firm, evidence }) => evidence > 0 && firms.includes(firm))
		.sort((x, y) => y.evidence - x.evidence || x.firm - y.firm);
	const repeated = series
		.filter(([first]) => firms.includes(shipments.importer[first]))
		.sort((x, y) => y.length - x.length || x[0] - y[0]);
	const priced: Proof[] = own.map(({ firm, partner, shipments: list, shift }) => ({
		code: 'price-out-of-band',
		params: {
			name: entityName(tables, firm),
			supplier: entityName(tables, partner),
			percent: percent(Math.exp(shift)),
			shipments: list.length,
			from: isoOf(shipments.day[list[0]]),
			to: isoOf(shipments.day[list[list.length - 1]])
		},
		ref: shipmentRef(tables, list[0])
	}));
	const alike: Proof[] = repeated.map((list) => ({
		code: 'repeated-goods',
		params: {
			name: entityName(tables, shipments.importer[list[0]]),
			supplier: entityName(tables, shipments.exporter[list[0]]),
			shipments: list.length,
			from: isoOf(shipments.day[list[0]]),
			to: isoOf(shipments.day[list[list.length - 1]])
		},
		ref: shipmentRef(tables, list[list.length - 1])
	}));
	return {
		proofs: [...alike.slice(0, 3), ...priced.slice(0, 2), ...alike.slice(3), ...priced.slice(2)],
		params: {
			repeated: repeated.reduce((sum, list) => sum + list.length, 0),
			percent: own.length > 0 ? percent(Math.exp(own[0].shift)) : 100
		}
	};
}
