import { isoOf } from '#lib/domain/day.ts';
import { entityName, percent, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { growRings } from './rings/grow-rings.ts';
import { laneMarks } from './rings/lane-marks.ts';
import type { Leads } from './rings/leads.ts';
import { leadsFrom } from './rings/leads.ts';
import { peerPrices } from './rings/peer-prices.ts';
import { laneShifts } from './rings/price-shifts.ts';
import type { LaneShift } from './rings/price-shifts.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import type { Typology } from './typology.ts';

type Name = 'leastShift' | 'mostShift' | 'leastFirms';

/** Shifts between the least and the most that are tried. */
const STEPS = 4;
/** A low price alone is a discount; the sum of many, by firms of one hand, is not. */
const LOW = 3;
const USUAL = -0.7;
/** Prices scatter so that a small shift of a small ring hardly shows: inspections and ties carry it if prices allow. */
const LEAST_SIGNS = -2;

/**
 * Importers that declare the same suppliers' goods too low together. Prices are held against what code, origin and
 * quarter explain, and each firm against the rest of its own trade, so that a discounter, low everywhere, does not
 * show; a ring is low where its suppliers are. One firm's evidence is small: it is pooled over firms that suppliers,
 * identifiers or persons bind.
 */
export const undervaluation: Typology<Name> = {
	id: 'undervaluation',
	parameters: {
		leastShift: { value: 0.18, min: 0.05, max: 0.5, unit: 'share' },
		mostShift: { value: 0.42, min: 0.1, max: 0.9, unit: 'share' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const [least, most] = [-Math.log(1 - values.leastShift), -Math.log(1 - values.mostShift)];
		const shifts = Array.from({ length: STEPS }, (_, k) => -(least + ((most - least) * k) / (STEPS - 1)));
		const lanes = laneShifts(past.tables, peerPrices(past), shifts);
		const leads = lowPrices(past, lanes);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms, LEAST_SIGNS).map((ring) =>
			ringFinding('undervaluation', evidence, leads, ring, tools, (firms) => told(past, lanes, firms))
		);
	}
};

function lowPrices(past: Past, lanes: readonly LaneShift[]): Leads {
	const marks = laneMarks(past.tables.shipments.day.length, lanes, LOW, USUAL);
	return leadsFrom(marks, past);
}

function told({ tables }: Past, lanes: readonly LaneShift[], firms: readonly number[]): Told {
	const own = lanes
		.filter(({ firm, evidence }) => evidence > 0 && firms.includes(firm))
		.sort((x, y) => y.evidence - x.evidence || x.firm - y.firm);
	const [all, shifted] = own.reduce(
		([n, total], { shift, shipments }) => [n + shipments.length, total + shift * shipments.length],
		[0, 0]
	);
	return {
		params: { percent: all > 0 ? percent(1 - Math.exp(shifted / all)) : 0 },
		proofs: own.map(({ firm, partner, shipments, shift }) => ({
			code: 'price-shift',
			params: {
				name: entityName(tables, firm),
				supplier: entityName(tables, partner),
				percent: percent(1 - Math.exp(shift)),
				shipments: shipments.length,
				from: isoOf(tables.shipments.day[shipments[0]]),
				to: isoOf(tables.shipments.day[shipments[shipments.length - 1]])
			},
			ref: shipmentRef(tables, shipments[0])
		}))
	};
}
