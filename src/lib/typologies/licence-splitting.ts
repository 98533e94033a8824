import { isoOf } from '#lib/domain/day.ts';
import type { Proof } from '#lib/domain/typology.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName, percent, shipmentRef } from '#lib/features/evidence.ts';
import { attachPartners } from './attach-partners.ts';
import { CaseTools } from './case-tools.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { gatherGroups } from './gather-groups.ts';
import type { Bond } from './gather-groups.ts';
import { MOST_MEMBERS, MOST_PROOFS } from './limits.ts';
import { declarationProofs, offenceProofs, partnerProof, valueOf } from './shipment-proofs.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'leastFirms' | 'mostHolders';

const MOST_SUPPLIERS = 4;
const LEAST_PULL = 0.2;
/** Ties between two users of one licence add to it. */
const TIE_SHARE = 0.5;

/**
 * A licence or quota allotted to one firm stands on the declarations of several (a licence is personal: Agreement on
 * Import Licensing Procedures, WTO, art. 1; Moroccan law 91-14 on foreign trade). Buying cooperatives do the same
 * openly and within bounds: few declarations each, no other tie, nothing wrong with the goods.
 */
export const licenceSplitting: Typology<Name> = {
	id: 'licence_splitting',
	parameters: {
		leastFirms: { value: 2, min: 2, max: 20, unit: 'firms' },
		mostHolders: { value: 12, min: 2, max: 100, unit: 'firms' }
	},
	find(evidence, values) {
		const users = usersByLicence(evidence, values.mostHolders);
		const bonds = licenceBonds(evidence, users);
		const tools = new CaseTools(evidence.past);
		return gatherGroups(bonds, LEAST_PULL, MOST_MEMBERS - MOST_SUPPLIERS)
			.filter((firms) => firms.length >= values.leastFirms)
			.map((firms) => describe(evidence, firms, users, tools));
	}
};

/** Shipments under each licence that two firms or more declare, by firm. A number with many users is a class of licences, or a filler. */
function usersByLicence({ past }: Evidence, mostHolders: number): Map<number, Map<number, number[]>> {
	const { items, shipments } = past.tables;
	const users = new Map<number, Map<number, number[]>>();
	for (let i = 0; i < items.licence.length; i++) {
		if (items.licence[i] === NONE) continue;
		const s = items.shipment[i];
		const by = users.get(items.licence[i]) ?? new Map<number, number[]>();
		users.set(items.licence[i], by);
		const list = by.get(shipments.importer[s]) ?? [];
		by.set(shipments.importer[s], list);
		if (list.at(-1) !== s) list.push(s);
	}
	for (const [licence, by] of users) if (by.size < 2 || by.size > mostHolders) users.delete(licence);
	return users;
}

function licenceBonds({ past }: Evidence, users: ReadonlyMap<number, ReadonlyMap<number, number[]>>): Bond[] {
	const bonds: Bond[] = [];
	for (const by of users.values()) {
		const firms = [...by.keys()].sort((x, y) => x - y);
		for (const [i, a] of firms.entries()) {
			const ties = new Map(past.ties.neighbours(a).map(({ entity, strength }) => [entity, strength]));
			for (const b of firms.slice(i + 1)) {
				bonds.push({
					a,
					b,
					weight: 1 / Math.log2(firms.length + 1) + TIE_SHARE * Math.min(1, ties.get(b) ?? 0)
				});
			}
		}
	}
	return bonds;
}

function describe(
	evidence: Evidence,
	firms: number[],
	users: ReadonlyMap<number, ReadonlyMap<number, number[]>>,
	{ importers, suppliers, proofs, outcomes }: CaseTools
): Finding {
	const { past, suspicion, surprise } = evidence;
	const { tables } = past;
	const inside = new Set(firms);
	const licences = [...users]
		.map(([licence, by]) => ({ licence, by: [...by].filter(([firm]) => inside.has(firm)) }))
		.filter(({ by }) => by.length > 1)
		.map(({ licence, by }) => ({ licence, firms: by.length, shipments: by.flatMap(([, list]) => list) }))
		.sort((x, y) => y.shipments.length - x.shipments.length || x.licence - y.licence);
	const shipments = [...new Set(licences.flatMap((l) => l.shipments))].sort((x, y) => x - y);
	const partners = attachPartners(
		evidence,
		'exporter',
		{ importers, partners: suppliers },
		firms,
		MOST_SUPPLIERS
	);
	const shared = proofs.of(firms);
	const mean = shipments.reduce((sum, s) => sum + suspicion[s], 0) / shipments.length;
	const suspect = firms.reduce((sum, e) => sum + Math.max(-1, surprise[e]), 0) / firms.length;
	const offences = shipments.filter((s) => outcomes.offence(s)).length;
	const inspected = shipments.filter((s) => outcomes.inspected(s)).length;
	const offenceShare = (offences + 0.1) / (inspected + 1);
	const strength =
		-7 + 1.2 * suspect + 1.5 * Math.log(firms.length) + 2.5 * Math.min(1, shared.length) + 2 * offenceShare;
	return {
		typology: 'licence_splitting',
		confidence: confidenceOf('licence_splitting', strength),
		members: [
			...firms.map((entity) => ({ entity, role: 'principal' as const })),
			...partners.map(({ entity }) => ({ entity, role: 'supplier' as const }))
		],
		shipments,
		proofs: [
			...licences.slice(0, 4).map((l) => licenceProof(evidence, l)),
			...shared.slice(0, 3),
			...partners.slice(0, 2).map((p) => partnerProof(tables, p.entity, p.firms, p.shipments)),
			...offenceProofs(tables, outcomes, shipments, 3),
			...declarationProofs(tables, suspicion, shipments, 1)
		].slice(0, MOST_PROOFS),
		params: {
			firms: firms.length,
			licence: tables.items.licenceNumbers[licences[0].licence],
			licences: licences.length,
			name: entityName(
				tables,
				firms.reduce((best, e) => (surprise[e] > surprise[best] ? e : best))
			),
			shipments: shipments.length,
			from: isoOf(tables.shipments.day[shipments[0]]),
			to: isoOf(tables.shipments.day[shipments[shipments.length - 1]]),
			value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
			percent: percent(mean)
		}
	};
}

function licenceProof(
	{ past }: Evidence,
	{ licence, firms, shipments }: { licence: number; firms: number; shipments: number[] }
): Proof {
	const { tables } = past;
	const first = Math.min(...shipments);
	return {
		code: 'shared-licence',
		params: {
			licence: tables.items.licenceNumbers[licence],
			firms,
			shipments: shipments.length,
			date: isoOf(tables.shipments.day[first])
		},
		ref: shipmentRef(tables, first)
	};
}
