import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName, percent, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import { growRings } from './rings/grow-rings.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { procedureKind } from './rings/procedures.ts';
import { returnTrips } from './rings/return-trips.ts';
import type { ReturnTrip } from './rings/return-trips.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Told } from './rings/ring-finding.ts';
import { valueOf } from './shipment-proofs.ts';
import type { Typology } from './typology.ts';

type Name = 'window' | 'leastPart' | 'leastFirms';

const LEAST = -1;
const MOST = 4;
/** Pairs a kind is smoothed with. */
const PRIOR = 0.5;

/**
 * The same goods in and out again within weeks, with tax claimed back each time, through firms that last no longer
 * (missing trader intra-community fraud: Europol; Keen and Smith 2006). An import and an export that match line by line
 * are a trip; how much a trip says is measured on pairs in the wrong order of time, which chance alone makes: more
 * where the goods go back to those who sent them or who are tied to those, or from a firm tied to the importer's.
 */
export const carousel: Typology<Name> = {
	id: 'carousel',
	parameters: {
		window: { value: 60, min: 7, max: 365, unit: 'days' },
		leastPart: { value: 0.75, min: 0.2, max: 1, unit: 'share' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const trips = returnTrips(past.tables, values.window, values.leastPart);
		const leads = rounds(past, trips);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('carousel', evidence, leads, ring, tools, (firms) =>
				told(past, trips, leads, firms, values.window)
			)
		);
	}
};

function rounds(past: Past, trips: readonly ReturnTrip[]): Leads {
	const { shipments } = past.tables;
	const exported = shipments.procedureCodes.map((code) => procedureKind(code) === 'export');
	const isExport = (s: number) => shipments.procedure[s] !== NONE && exported[shipments.procedure[s]];
	const kinds = trips.map((trip) => kindOf(past, trip));
	const counts = new Map<string, { forward: number; backward: number }>();
	trips.forEach(({ days }, k) => {
		const count = counts.get(kinds[k]) ?? { forward: 0, backward: 0 };
		counts.set(kinds[k], count);
		if (days > 0) count.forward++;
		else count.backward++;
	});
	const marks = new Float64Array(shipments.day.length);
	trips.forEach(({ inward, outward, days }, k) => {
		if (days <= 0) return;
		const { forward, backward } = counts.get(kinds[k]) ?? { forward: 0, backward: 0 };
		const mark = Math.max(LEAST, Math.min(MOST, Math.log((forward + PRIOR) / (backward + PRIOR))));
		for (const s of [inward, outward]) marks[s] = Math.max(marks[s], mark);
	});
	return leadsFrom(marks, past, {
		holder: shipments.importer.map((importer, s) => (isExport(s) ? shipments.exporter[s] : importer)),
		partnersOf: (s) => [isExport(s) ? shipments.importer[s] : shipments.exporter[s], shipments.consignee[s]]
	});
}

function kindOf({ tables, ties }: Past, { inward, outward, lines }: ReturnTrip): string {
	const { importer, exporter, consignee } = tables.shipments;
	const tied = (a: number, b: number) =>
		a !== NONE && b !== NONE && (a === b || ties.neighbours(a).some(({ entity }) => entity === b));
	const back = tied(importer[outward], exporter[inward]);
	const linked = tied(exporter[outward], importer[inward]) || tied(exporter[outward], consignee[inward]);
	return `${Math.min(2, lines)} ${back} ${linked}`;
}

function told(
	{ tables }: Past,
	trips: readonly ReturnTrip[],
	{ marks, holder }: Leads,
	firms: readonly number[],
	window: number
): Told {
	const { day, importer, exporter } = tables.shipments;
	const own = trips
		.filter(
			({ inward, outward, days }) =>
				days > 0 && firms.includes(holder[inward]) && firms.includes(holder[outward])
		)
		.sort((x, y) => marks[y.outward] - marks[x.outward] || y.lines - x.lines || x.outward - y.outward);
	return {
		params: {
			trips: own.length,
			days: window,
			percent: own.length > 0 ? percent(own.reduce((sum, { part }) => sum + part, 0) / own.length) : 0
		},
		proofs: own.map(({ inward, outward, days, part }) => ({
			code: 'round-trip',
			params: {
				name: entityName(tables, importer[inward]),
				seller: exporter[inward] === NONE ? 'none' : entityName(tables, exporter[inward]),
				exporter: entityName(tables, holder[outward]),
				from: isoOf(day[inward]),
				to: isoOf(day[outward]),
				days,
				percent: percent(part),
				value: Math.round(valueOf(tables, outward))
			},
			ref: shipmentRef(tables, outward)
		}))
	};
}
