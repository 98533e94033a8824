import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { growRings } from './rings/grow-rings.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { laneOrigins } from './rings/lane-origins.ts';
import type { LaneOrigins } from './rings/lane-origins.ts';
import { peerPrices } from './rings/peer-prices.ts';
import type { FairPrice } from './rings/fair-price.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import type { Typology } from './typology.ts';

type Name = 'otherBefore' | 'leastFirms';

/** The preferential item that looks least like what it says. */
interface Suspect {
	item: number;
	/** Origin the goods seem to have, in countryCodes. */
	origin: number;
}

const MOST = 3;
const PLAIN = -0.05;
/** Log-odds of each sign: preference is common, a supplier of another land too; together with a flip they are not. */
const START = -1.2;
const FLIPPED = 1.5;
const SELLER_ELSEWHERE = 0.8;
const LEFT_ELSEWHERE = 0.4;
const OTHERS_SAY_OTHERWISE = 0.6;
const PRICE_SPREAD = 0.33;

/**
 * Supplier and way stay, the origin flips to a country whose goods pay less: the same firm said another origin of the
 * same supplier's goods, so do other clients, the price is that of the other origin, the goods left from elsewhere. A
 * supplier that moved its plant takes all its clients along, and the port as well.
 */
export const originSwitching: Typology<Name> = {
	id: 'origin_switching',
	parameters: {
		otherBefore: { value: 1, min: 1, max: 20, unit: 'declarations' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const suspects = new Map<number, Suspect>();
		const leads = switched(past, values.otherBefore, suspects);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('origin_switching', evidence, leads, ring, tools, (_, shipments) =>
				told(past, suspects, leads, shipments)
			)
		);
	}
};

function switched(past: Past, otherBefore: number, suspects: Map<number, Suspect>): Leads {
	const { tables } = past;
	const { shipments, items, entities } = tables;
	const prices = peerPrices(past);
	const origins = laneOrigins(tables);
	const marks = new Float64Array(shipments.day.length).fill(PLAIN);
	for (let i = 0; i < items.hs.length; i++) {
		const s = items.shipment[i];
		const supplier = shipments.exporter[s];
		if (items.preference[i] === NONE || supplier === NONE || !(items.customsValue[i] > 0)) continue;
		const said = shipments.countryCodes[items.origin[i]];
		const departure = shipments.departure[s];
		const other = likelyOrigin(tables, prices, origins, i);
		const flipped = origins.others(shipments.importer[s], supplier, items.origin[i]) >= otherBefore;
		const elsewhere = said !== entities.countries[supplier];
		// Goods of the seller's own land as ever: a low price alone makes no other origin. A plant that moved ships from
		// where it is now, to all its clients.
		if (!flipped && !elsewhere) continue;
		if (
			departure !== NONE &&
			shipments.countryCodes[departure] === said &&
			origins.moved(supplier, items.origin[i])
		)
			continue;
		let mark = START + (other === undefined ? 0 : other.evidence);
		if (flipped) mark += FLIPPED;
		if (elsewhere) mark += SELLER_ELSEWHERE;
		if (departure !== NONE && shipments.countryCodes[departure] !== said) mark += LEFT_ELSEWHERE;
		if (origins.contradicted(supplier, items.origin[i])) mark += OTHERS_SAY_OTHERWISE;
		mark = Math.min(MOST, mark);
		if (mark <= Math.max(0, marks[s])) continue;
		marks[s] = mark;
		suspects.set(s, { item: i, origin: other?.origin ?? NONE });
	}
	return leadsFrom(marks, past);
}

/** Origin among those the supplier's goods were said to have that the price fits best, against the one declared. */
function likelyOrigin(
	{ shipments, items }: Past['tables'],
	prices: FairPrice,
	origins: LaneOrigins,
	i: number
): { origin: number; evidence: number } | undefined {
	const s = items.shipment[i];
	const price = Math.log(items.customsValue[i] / items.netMass[i]);
	const fit = (origin: number) => {
		const z = (price - prices.expected(items.hs[i], origin, shipments.day[s])) / PRICE_SPREAD;
		return Math.max(-2, -(z * z) / 2);
	};
	let best: { origin: number; evidence: number } | undefined;
	for (const origin of origins.said(shipments.exporter[s])) {
		if (origin === items.origin[i] || origin === NONE) continue;
		const evidence = Math.max(-1, Math.min(1.5, fit(origin) - fit(items.origin[i]) || 0));
		if (!best || evidence > best.evidence) best = { origin, evidence };
	}
	return best;
}

function told(
	{ tables }: Past,
	suspects: ReadonlyMap<number, Suspect>,
	{ marks }: Leads,
	list: readonly number[]
): Told {
	const { shipments, items } = tables;
	const own = list
		.flatMap((s) => suspects.get(s) ?? [])
		.sort((x, y) => marks[items.shipment[y.item]] - marks[items.shipment[x.item]] || x.item - y.item);
	const code = (at: number) => (at === NONE ? 'none' : shipments.countryCodes[at]);
	return {
		params: {
			moved: own.length,
			origin: own.length > 0 ? code(items.origin[own[0].item]) : 'none',
			other: code(own.find(({ origin }) => origin !== NONE)?.origin ?? NONE)
		},
		proofs: own.map(({ item, origin }) => {
			const s = items.shipment[item];
			return {
				code: 'other-origin',
				params: {
					name: entityName(tables, shipments.importer[s]),
					supplier: entityName(tables, shipments.exporter[s]),
					date: isoOf(shipments.day[s]),
					said: code(items.origin[item]),
					looks: code(origin),
					departure: code(shipments.departure[s])
				},
				ref: shipmentRef(tables, s)
			};
		})
	};
}
