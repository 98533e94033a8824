import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { growRings } from './rings/grow-rings.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import { crowdedLimit, splitWholes } from './rings/split-wholes.ts';
import type { Whole } from './rings/split-wholes.ts';
import { valueOf } from './shipment-proofs.ts';
import type { Typology } from './typology.ts';

type Name = 'window' | 'band' | 'leastFirms';

/** Papers in common bind parts more than parties and goods in common do, which a small shop has every week. */
const OF_PAPERS = { under: 0.8, another: 0.8, over: -1.5, self: -1 };
const OF_PARTIES = { under: 0.4, another: 0.8, over: -0.7, self: 0 };
const MOST_PARTS = 3;

/**
 * One delivery in several declarations, each under the value where a stricter procedure begins: the same bill of lading
 * or container, or the same parties, within days, and every part in the band under a limit. Where parts lie on both
 * sides of it nobody aimed: shopkeepers who share a box declare what each bought. The limit is read from the values
 * themselves where they crowd under a round one (bunching, Kleven 2016), so none need be told.
 */
export const valueSplitting: Typology<Name> = {
	id: 'value_splitting',
	parameters: {
		window: { value: 7, min: 1, max: 60, unit: 'days' },
		band: { value: 0.4, min: 0.05, max: 0.7, unit: 'share' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const wholes = splitWholes(past.tables);
		const limit = crowdedLimit(past.tables, wholes);
		const leads = partsUnder(past, wholes, limit, values);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('value_splitting', evidence, leads, ring, tools, (_, shipments) =>
				told(past, wholes, limit, shipments, values.window)
			)
		);
	}
};

function partsUnder(
	past: Past,
	wholes: readonly Whole[],
	limit: number,
	{ window, band }: Readonly<Record<Name, number>>
): Leads {
	const { tables } = past;
	const { shipments } = tables;
	const values = Float64Array.from(shipments.day, (_, s) => valueOf(tables, s));
	const under = values.map((value) => (value < limit && value > (1 - band) * limit ? 1 : 0));
	const marks = new Float64Array(shipments.day.length);
	for (const { papers, parts } of wholes) {
		const worth = papers ? OF_PAPERS : OF_PARTIES;
		for (const s of parts) {
			if (under[s] === 0) {
				marks[s] = Math.min(marks[s], worth.self);
				continue;
			}
			const near = parts.filter((t) => t !== s && Math.abs(shipments.day[t] - shipments.day[s]) <= window);
			const aimed = near.filter((t) => under[t] === 1).length;
			if (near.length === 0 || (aimed === 0 && !papers)) continue;
			const stray = Math.min(MOST_PARTS, near.length - aimed);
			const mark = worth.under + worth.another * Math.min(MOST_PARTS, aimed) + worth.over * stray;
			marks[s] = Math.max(marks[s], mark);
		}
	}
	return leadsFrom(marks, past);
}

function told(
	{ tables }: Past,
	wholes: readonly Whole[],
	limit: number,
	shipments: readonly number[],
	window: number
): Told {
	const inside = new Set(shipments);
	const { day, importer, billOfLading, billsOfLading } = tables.shipments;
	const largest = wholes
		.map(({ papers, parts }) => ({ papers, parts: parts.filter((s) => inside.has(s)) }))
		.filter(({ papers, parts }) => papers && parts.length > 1)
		.sort((x, y) => y.parts.length - x.parts.length || x.parts[0] - y.parts[0]);
	const seen = new Set<number>();
	const proofs = largest
		.filter(({ parts }) => !seen.has(parts[0]) && seen.add(parts[0]))
		.map(({ parts }) => {
			const [first, last] = [parts[0], parts[parts.length - 1]];
			const bill = billOfLading[first];
			return {
				code: 'split-parts',
				params: {
					name: entityName(tables, importer[first]),
					parts: parts.length,
					firms: new Set(parts.map((s) => importer[s])).size,
					bill: bill === NONE ? 'none' : billsOfLading[bill],
					from: isoOf(day[first]),
					to: isoOf(day[last]),
					value: Math.round(parts.reduce((sum, s) => sum + valueOf(tables, s), 0))
				},
				ref: shipmentRef(tables, first)
			};
		});
	return { proofs, params: { limit: limit || 0, days: window, bills: proofs.length } };
}
