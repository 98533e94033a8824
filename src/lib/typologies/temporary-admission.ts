import { isoOf } from '#lib/domain/day.ts';
import { entityName, percent, shipmentRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { CaseTools } from './case-tools.ts';
import type { Proof } from './finding.ts';
import { settleAdmissions } from './rings/admissions.ts';
import type { Admission } from './rings/admissions.ts';
import { growRings } from './rings/grow-rings.ts';
import { leadsFrom } from './rings/leads.ts';
import type { Leads } from './rings/leads.ts';
import { ringFinding } from './rings/ring-finding.ts';
import type { Typology } from './typology.ts';

type Name = 'term' | 'yield' | 'leastFirms';

/** Goods that left again speak for their importer. */
const SETTLED = -1.5;
/** Part of goods of honest processors that never leave on paper: scrap, lost exports, clearances under other codes. */
const LOST = 0.03;

/**
 * Goods admitted free of duty for a time that neither leave again nor are cleared, by firms of one hand. Each
 * admission is settled by later exports in discharge and clearances; how long honest processors take is learnt from
 * those that were settled, so that one still within its time, or late as others are, weighs little (Kyoto Convention,
 * specific annexes F1 and G1; Moroccan customs code, art. 115 and following).
 */
export const temporaryAdmission: Typology<Name> = {
	id: 'temporary_admission',
	parameters: {
		term: { value: 180, min: 30, max: 1095, unit: 'days' },
		yield: { value: 0.8, min: 0.3, max: 1, unit: 'share' },
		leastFirms: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const { past, surprise } = evidence;
		const admissions = settleAdmissions(past.tables, values.yield);
		const leads = openAdmissions(past, admissions, values.term);
		const tools = new CaseTools(past);
		return growRings(past, leads, surprise, values.leastFirms).map((ring) =>
			ringFinding('temporary_admission', evidence, leads, ring, tools, (firms) =>
				told(
					past,
					firms.flatMap((firm) => admissions.get(firm) ?? []),
					values.term
				)
			)
		);
	}
};

function openAdmissions(past: Past, admissions: Map<number, Admission[]>, term: number): Leads {
	const { shipments } = past.tables;
	const marks = new Float64Array(shipments.day.length);
	const all = [...admissions.values()].flat();
	const later = shareSettledLater(all, term);
	for (const { shipment, open, mass } of all) {
		const age = past.day - shipments.day[shipment];
		marks[shipment] = open === 0 ? SETTLED : (open / mass) * Math.log((1 - LOST) / later(age));
	}
	return leadsFrom(marks, past);
}

/** Part of honest admissions still open at an age: of those that were settled, and never less than what is lost. */
function shareSettledLater(all: readonly Admission[], term: number): (age: number) => number {
	const delays = all
		.filter(({ open }) => open === 0)
		.map(({ settledAfter }) => settledAfter)
		.sort((x, y) => x - y);
	return (age) => {
		// Where next to nothing was settled yet, the term alone tells: open within it is as it should be.
		const settled = delays.filter((delay) => delay <= age).length + Math.min(1, age / term) ** 2 * 5;
		return Math.max(LOST, 1 - settled / (delays.length + 5));
	};
}

function told(past: Past, admissions: readonly Admission[], term: number) {
	const { tables, day } = past;
	const dayOf = ({ shipment }: Admission) => tables.shipments.day[shipment];
	const overdue = admissions.filter((admission) => admission.open > 0 && day - dayOf(admission) > term);
	const [mass, open] = [sum(admissions, 'mass'), sum(overdue, 'open')];
	const proofs: Proof[] = [...overdue]
		.sort((x, y) => y.open - x.open || x.shipment - y.shipment)
		.map((admission) => ({
			code: 'open-admission',
			params: {
				name: entityName(tables, tables.shipments.importer[admission.shipment]),
				date: isoOf(dayOf(admission)),
				mass: Math.round(admission.open),
				days: day - dayOf(admission) - term,
				value: Math.round(admission.value)
			},
			ref: shipmentRef(tables, admission.shipment)
		}));
	return {
		proofs,
		params: {
			mass: Math.round(open),
			percent: percent(mass > 0 ? open / mass : 0),
			overdue: overdue.length,
			days: term
		}
	};
}

function sum(admissions: readonly Admission[], what: 'mass' | 'open'): number {
	return admissions.reduce((total, admission) => total + admission[what], 0);
}
