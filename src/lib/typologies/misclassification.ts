import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { CodeFit } from './rings/code-fit.ts';
import { growRings } from './rings/grow-rings.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { peerPrices } from './rings/peer-prices.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import { soldCodes } from './rings/sold-codes.ts';
import type { Typology } from './typology.ts';

type Name = 'leastGain' | 'leastFirms';

/** The item that looks most like goods of a dearer code. */
interface Suspect {
	item: number;
	/** Code it looks like, and points of duty that one pays more. */
	hs: number;
	gain: number;
}

const MOST = 3;
/** Nothing looks like another code: a little for the firm. */
const PLAIN = -0.1;
/** Log-odds by whether this firm, or others, had the dearer code of the same supplier before. */
const HAD_BEFORE = 1.5;
const SOLD_TO_OTHERS = 0.5;
const NEVER_SOLD = -1.5;
/** Several codes are tried, the best of them counts. */
const TRIED = 0.7;

/**
 * Goods that move to a sibling of the same heading that pays less while supplier and goods stay the same: what a piece
 * weighs and what a kilogram costs are those of the dearer code, which the firm or other clients of the supplier used
 * before. A firm that buys both codes as they are shows both weights and both prices.
 */
export const misclassification: Typology<Name> = {
	id: 'misclassification',
	parameters: {
		leastGain: { value: 2.5, min: 0.5, max: 40, unit: 'points' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const suspects = new Map<number, Suspect>();
		const leads = falseCodes(past, values.leastGain, suspects);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('misclassification', evidence, leads, ring, tools, (_, shipments) =>
				told(past, suspects, leads, shipments)
			)
		);
	}
};

function falseCodes(past: Past, leastGain: number, suspects: Map<number, Suspect>): Leads {
	const { tables } = past;
	const { shipments, items } = tables;
	const fit = new CodeFit(tables, peerPrices(past));
	const sold = soldCodes(tables);
	const marks = new Float64Array(shipments.day.length).fill(PLAIN);
	for (let i = 0; i < items.hs.length; i++) {
		const s = items.shipment[i];
		if (shipments.exporter[s] === NONE || !(items.customsValue[i] > 0) || !(items.netMass[i] > 0)) continue;
		const dearer = fit.dearer(i, leastGain);
		if (dearer.length === 0) continue;
		const own = fit.of(i, items.hs[i]);
		for (const { hs, gain } of dearer) {
			const before = sold.firstDay(shipments.importer[s], shipments.exporter[s], hs) < shipments.day[s];
			const others = sold.clients(shipments.exporter[s], hs) > 0;
			const history = before ? HAD_BEFORE : others ? SOLD_TO_OTHERS : NEVER_SOLD;
			const mark = Math.min(MOST, fit.of(i, hs) - own + history - TRIED);
			if (mark <= Math.max(0, marks[s])) continue;
			marks[s] = mark;
			suspects.set(s, { item: i, hs, gain });
		}
	}
	return leadsFrom(marks, past);
}

function told(
	{ tables }: Past,
	suspects: ReadonlyMap<number, Suspect>,
	{ marks }: Leads,
	shipments: readonly number[]
): Told {
	const { items } = tables;
	const own = shipments
		.flatMap((s) => suspects.get(s) ?? [])
		.sort((x, y) => marks[items.shipment[y.item]] - marks[items.shipment[x.item]] || x.item - y.item);
	return {
		params: {
			moved: own.length,
			points: own.length > 0 ? tenth(own.reduce((sum, { gain }) => sum + gain, 0) / own.length) : 0
		},
		proofs: own.map(({ item, hs, gain }) => {
			const s = items.shipment[item];
			return {
				code: 'other-code',
				params: {
					name: entityName(tables, tables.shipments.importer[s]),
					supplier: entityName(tables, tables.shipments.exporter[s]),
					date: isoOf(tables.shipments.day[s]),
					said: items.hsCodes[items.hs[item]],
					looks: items.hsCodes[hs],
					points: tenth(gain)
				},
				ref: shipmentRef(tables, s)
			};
		})
	};
}

function tenth(x: number): number {
	return Math.round(x * 10) / 10;
}
