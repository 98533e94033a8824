import { isoOf } from '#lib/domain/day.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { entityName } from '#lib/features/evidence.ts';
import type { CaseTools } from '../case-tools.ts';
import { confidenceOf } from '../confidence.ts';
import type { Finding, FindingRole, Proof } from '../finding.ts';
import { MOST_PROOFS } from '../limits.ts';
import { offenceProofs, partnerProof, valueOf } from '../shipment-proofs.ts';
import type { Evidence } from '../typology.ts';
import type { GrownRing } from './grow-rings.ts';
import type { Leads } from './leads.ts';
import { ringStrength } from './ring-strength.ts';

/** What a typology says of a ring it found, beyond what every ring has. */
export interface Told {
	params?: Record<string, string | number>;
	/** Strongest first. */
	proofs: Proof[];
}

const OWN_PROOFS = 5;
const TIE_PROOFS = 3;
const PARTNER_PROOFS = 2;
const OFFENCE_PROOFS = 3;

/**
 * A grown ring as a finding: members with their parts in it, the declarations whose marks speak for the scheme, and
 * the proofs, those of the scheme itself first.
 *
 * @param tell is given the firms and the declarations of the finding
 */
export function ringFinding(
	typology: TypologyId,
	{ past }: Evidence,
	leads: Leads,
	ring: GrownRing,
	{ proofs, outcomes }: CaseTools,
	tell: (firms: readonly number[], shipments: readonly number[]) => Told
): Finding {
	const { tables } = past;
	const firms = ring.members.filter(({ principal }) => principal).map(({ entity }) => entity);
	const shipments = declarationsOf(leads, ring);
	const told = tell(firms, shipments);
	const partners = ring.members.filter(({ principal }) => !principal).map(({ entity }) => entity);
	const days = shipments.map((s) => tables.shipments.day[s]);
	return {
		typology,
		confidence: confidenceOf(typology, ringStrength(ring)),
		members: ring.members.map(({ entity, principal }) => ({
			entity,
			role: principal ? 'principal' : roleOf(entity, leads, shipments)
		})),
		shipments,
		proofs: [
			...told.proofs.slice(0, OWN_PROOFS),
			...proofs.of(firms).slice(0, TIE_PROOFS),
			...partners
				.map((partner) => ({ partner, ...dealings(leads, partner, shipments) }))
				.filter((x) => x.firms > 1)
				.slice(0, PARTNER_PROOFS)
				.map((x) => partnerProof(tables, x.partner, x.firms, x.shipments)),
			...offenceProofs(tables, outcomes, shipments, OFFENCE_PROOFS)
		].slice(0, MOST_PROOFS),
		params: {
			name: entityName(tables, firms[0]),
			firms: firms.length,
			partners: partners.length,
			shipments: shipments.length,
			value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
			from: days.length > 0 ? isoOf(days[0]) : '',
			to: days.length > 0 ? isoOf(days[days.length - 1]) : '',
			...told.params
		}
	};

	function roleOf(entity: number, { partnersOf }: Leads, list: readonly number[]): FindingRole {
		for (const s of list) {
			if (!partnersOf(s).includes(entity)) continue;
			if (tables.shipments.exporter[s] === entity) return 'supplier';
			if (tables.shipments.consignee[s] === entity) return 'consignee';
			if (tables.shipments.broker[s] === entity) return 'broker';
		}
		return 'partner';
	}
}

/** Declarations of the members that speak for the scheme. */
function declarationsOf({ marks, holder }: Leads, { members }: GrownRing): number[] {
	const firms = new Set(members.filter(({ principal }) => principal).map(({ entity }) => entity));
	const list: number[] = [];
	for (let s = 0; s < marks.length; s++) {
		if (marks[s] > 0 && holder[s] !== NONE && firms.has(holder[s])) list.push(s);
	}
	return list;
}

function dealings({ holder, partnersOf }: Leads, partner: number, shipments: readonly number[]) {
	const own = shipments.filter((s) => partnersOf(s).includes(partner));
	return { firms: new Set(own.map((s) => holder[s])).size, shipments: own.length };
}
