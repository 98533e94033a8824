import { isoOf } from '#lib/domain/day.ts';
import { NEVER, NO_DAY } from '#lib/analysis/trade-tables.ts';
import { birthDay } from '#lib/features/past/firm-age.ts';
import { entityName, percent } from '#lib/features/evidence.ts';
import { attachPartners } from './attach-partners.ts';
import { CaseTools } from './case-tools.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { gatherGroups } from './gather-groups.ts';
import type { Bond } from './gather-groups.ts';
import { MOST_MEMBERS, MOST_PROOFS } from './limits.ts';
import type { ShipmentLists } from './shipment-lists.ts';
import { declarationProofs, offenceProofs, partnerProof, valueOf } from './shipment-proofs.ts';
import { suspicionGate } from './suspicion-gate.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'youngDays' | 'leastFirms' | 'mostCustomers';

/** A common supplier is a weaker thread than a common telephone. */
const SUPPLIER_SHARE = 1.2;
const LEAST_BOND = 0.12;
const MOST_SHARED = 2;
const LEAST_PULL = 0.18;
const MOST_SUPPLIERS = 4;

/**
 * Four or more young firms behind what few others have: addresses, numbers, accounts, persons, weighted 1 / log of
 * their holders so that domiciliation centres fade (Adamic and Adar 2003), or a supplier that sells to hardly anyone
 * else. FATF, Concealment of Beneficial Ownership (2018), lists these signs of shell companies.
 */
export const shellCluster: Typology<Name> = {
	id: 'shell_cluster',
	parameters: {
		youngDays: { value: 365, min: 30, max: 1460, unit: 'days' },
		leastFirms: { value: 4, min: 2, max: 20, unit: 'firms' },
		mostCustomers: { value: 20, min: 2, max: 100, unit: 'firms' }
	},
	find(evidence, values) {
		const { past } = evidence;
		const young = youngFirms(evidence, values.youngDays);
		const tools = new CaseTools(past);
		const bonds = shellBonds(evidence, young, tools.suppliers, values.mostCustomers);
		return gatherGroups(bonds, LEAST_PULL, MOST_MEMBERS - MOST_SUPPLIERS)
			.filter((firms) => firms.length >= values.leastFirms)
			.map((firms) => describe(evidence, firms, bonds, tools));
	}
};

/** Importers that began to import within `days` of their birth. */
function youngFirms({ past }: Evidence, days: number): Set<number> {
	const { entities } = past.tables;
	const { firstImport } = past.trade;
	const young = new Set<number>();
	for (let e = 0; e < entities.ids.length; e++) {
		if (firstImport.get(e) === NEVER || entities.since[e] === NO_DAY) continue;
		if (firstImport.get(e) - birthDay(entities, e, past.day) <= days) young.add(e);
	}
	return young;
}

function shellBonds(
	evidence: Evidence,
	young: ReadonlySet<number>,
	suppliers: ShipmentLists,
	mostCustomers: number
): Bond[] {
	const { past, surprise } = evidence;
	const bonds = new Map<number, Bond>();
	const count = past.tables.entities.ids.length;
	const add = (x: number, y: number, weight: number) => {
		const [a, b] = x < y ? [x, y] : [y, x];
		const bond = bonds.get(a * count + b);
		if (bond) bond.weight += weight;
		else bonds.set(a * count + b, { a, b, weight });
	};
	for (const e of young) {
		for (const { entity, strength } of past.ties.neighbours(e)) {
			if (entity > e && young.has(entity)) add(e, entity, Math.min(MOST_SHARED, strength));
		}
	}
	for (let supplier = 0; supplier < count; supplier++) {
		const shells = [...dealings(evidence, suppliers.of(supplier))].filter(([e]) => young.has(e));
		if (shells.length < 2 || shells.length > mostCustomers) continue;
		const rarity = SUPPLIER_SHARE / Math.log2(1 + shells.length);
		for (const [i, [x, mine]] of shells.entries()) {
			for (const [y, theirs] of shells.slice(i + 1)) add(x, y, rarity * Math.sqrt(mine * theirs));
		}
	}
	return [...bonds.values()]
		.map((bond) => ({ ...bond, weight: bond.weight * suspicionGate(surprise[bond.a], surprise[bond.b]) }))
		.filter(({ weight }) => weight >= LEAST_BOND);
}

/** How suspicious the dealings of each customer with a supplier are, 0 to 1. */
function dealings({ past, suspicion }: Evidence, shipments: Int32Array): Map<number, number> {
	const found = new Map<number, number>();
	for (const s of shipments) {
		const customer = past.tables.shipments.importer[s];
		found.set(customer, (found.get(customer) ?? 0) + suspicion[s]);
	}
	for (const [customer, sum] of found) found.set(customer, 1 - Math.exp(-sum));
	return found;
}

function describe(
	evidence: Evidence,
	firms: number[],
	bonds: readonly Bond[],
	{ importers, suppliers, proofs, outcomes }: CaseTools
): Finding {
	const { past, suspicion, surprise } = evidence;
	const { tables } = past;
	const partners = attachPartners(
		evidence,
		'exporter',
		{ importers, partners: suppliers },
		firms,
		MOST_SUPPLIERS
	);
	const shipments = firms.flatMap((e) => [...importers.of(e)]).sort((x, y) => x - y);
	const inside = new Set(firms);
	let held = 0;
	for (const { a, b, weight } of bonds) if (inside.has(a) && inside.has(b)) held += weight;
	const suspect = firms.reduce((sum, e) => sum + Math.max(-1, surprise[e]), 0) / firms.length;
	const cohesion = held / (firms.length - 1);
	const supplied = partners.length > 0 ? 1 : 0;
	const strength = -5.5 + Math.log(firms.length / 4) + 1.6 * suspect + 1.6 * cohesion + 0.8 * supplied;
	const shared = proofs.of(firms);
	const births = firms.map((e) => tables.entities.since[e]).sort((x, y) => x - y);
	return {
		typology: 'shell_cluster',
		confidence: confidenceOf('shell_cluster', strength),
		members: [
			...firms.map((entity) => ({ entity, role: 'principal' as const })),
			...partners.map(({ entity }) => ({ entity, role: 'supplier' as const }))
		],
		shipments,
		proofs: [
			...shared.slice(0, 5),
			...partners.map((p) => partnerProof(tables, p.entity, p.firms, p.shipments)),
			...offenceProofs(tables, outcomes, shipments, 3),
			...declarationProofs(tables, suspicion, shipments, 2)
		].slice(0, MOST_PROOFS),
		params: {
			firms: firms.length,
			name: entityName(
				tables,
				firms.reduce((best, e) => (surprise[e] > surprise[best] ? e : best))
			),
			shared: shared.length,
			from: isoOf(births[0]),
			to: isoOf(births[births.length - 1]),
			shipments: shipments.length,
			value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
			percent: percent(shipments.reduce((sum, s) => sum + suspicion[s], 0) / shipments.length)
		}
	};
}
