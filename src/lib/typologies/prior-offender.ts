import { isoOf } from '#lib/domain/day.ts';
import type { Proof } from '#lib/domain/typology.ts';
import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { Neighbour } from '#lib/features/past/tie-state.ts';
import { birthDay } from '#lib/features/past/firm-age.ts';
import { entityName, entityRef, identifierRef, percent } from '#lib/features/evidence.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import { rankNearSeeds } from '#lib/kernels/near-seeds.ts';
import { CaseTools } from './case-tools.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { gatherGroups } from './gather-groups.ts';
import type { Bond } from './gather-groups.ts';
import { MOST_MEMBERS, MOST_PROOFS } from './limits.ts';
import { declarationProofs, offenceProofs, valueOf } from './shipment-proofs.ts';
import { suspicionGate } from './suspicion-gate.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'leastOffences' | 'mostSteps' | 'leastFronts';

const LEAST_PULL = 0.15;
const MOST_SHARED = 2;
const NEAR = { damping: 0.85, epsilon: 1e-6 };

/** How a front is reached from a firm that was found out. */
interface Step {
	from: number;
	tie: Neighbour;
	steps: number;
}

/**
 * Firms founded after another offended and was found out and hang on it by up to three steps of rare identifiers and persons.
 * Confirmed cases alone are seeds (suspicion that feeds on suspicion finds itself); nearness is personalised PageRank
 * from them (Andersen, Chung and Lang 2006). The WCO Risk Management Compendium counts links to known offenders among
 * the first indicators.
 */
export const priorOffender: Typology<Name> = {
	id: 'prior_offender',
	parameters: {
		leastOffences: { value: 2, min: 1, max: 20, unit: 'declarations' },
		mostSteps: { value: 3, min: 1, max: 4, unit: 'steps' },
		leastFronts: { value: 2, min: 1, max: 20, unit: 'firms' }
	},
	find(evidence, values) {
		const tools = new CaseTools(evidence.past);
		const firstOffence = offenders(evidence, tools, values.leastOffences);
		const reached = reach(evidence, firstOffence, values.mostSteps);
		const bonds = tiesAmong(evidence, new Set([...firstOffence.keys(), ...reached.keys()]));
		return gatherGroups(bonds, LEAST_PULL, MOST_MEMBERS).flatMap((firms) => {
			const known = firms.filter((e) => firstOffence.has(e) && !reached.has(e));
			const fronts = firms.filter((e) => reached.has(e));
			if (known.length === 0 || fronts.length < values.leastFronts) return [];
			return [describe(evidence, { known, fronts, firstOffence, reached, bonds }, tools)];
		});
	}
};

/** Importers with that many confirmed offences, and the day of the declaration of the first. */
function offenders(
	{ past }: Evidence,
	{ importers, outcomes }: CaseTools,
	least: number
): Map<number, number> {
	const found = new Map<number, number>();
	for (let e = 0; e < past.tables.entities.ids.length; e++) {
		const offences = [...importers.of(e)].filter((s) => outcomes.offence(s));
		if (offences.length >= least) found.set(e, past.tables.shipments.day[offences[0]]);
	}
	return found;
}

/** Importers founded after the offence, by the shortest way from an offender; strong ties first. */
function reach(
	{ past }: Evidence,
	firstOffence: ReadonlyMap<number, number>,
	most: number
): Map<number, Step> {
	const reached = new Map<number, Step>();
	for (const [offender, day] of [...firstOffence].sort((x, y) => x[1] - y[1] || x[0] - y[0])) {
		let edge = [offender];
		const seen = new Set(edge);
		for (let steps = 1; steps <= most; steps++) {
			const next: number[] = [];
			for (const from of edge) {
				for (const tie of past.ties.neighbours(from)) {
					const began = past.trade.firstImport.get(tie.entity);
					if (seen.has(tie.entity) || began === NEVER || began <= day) continue;
					// Older firms that merely import for the first time have a reason of their own to be there.
					if (!(birthDay(past.tables.entities, tie.entity, past.day) > day)) continue;
					seen.add(tie.entity);
					next.push(tie.entity);
					const known = reached.get(tie.entity);
					if (!known || known.steps > steps) reached.set(tie.entity, { from, tie, steps });
				}
			}
			edge = next;
		}
	}
	return reached;
}

function tiesAmong({ past, surprise }: Evidence, firms: ReadonlySet<number>): Bond[] {
	const bonds: Bond[] = [];
	for (const a of firms) {
		for (const { entity: b, strength } of past.ties.neighbours(a)) {
			if (b <= a || !firms.has(b)) continue;
			bonds.push({ a, b, weight: Math.min(MOST_SHARED, strength) * suspicionGate(surprise[a], surprise[b]) });
		}
	}
	return bonds;
}

interface Fronts {
	known: number[];
	fronts: number[];
	firstOffence: ReadonlyMap<number, number>;
	reached: ReadonlyMap<number, Step>;
	bonds: readonly Bond[];
}

function describe(evidence: Evidence, group: Fronts, { importers, outcomes }: CaseTools): Finding {
	const { past, suspicion, surprise } = evidence;
	const { tables } = past;
	const { known, fronts, reached } = group;
	const near = nearness(group);
	const shipments = fronts.flatMap((e) => [...importers.of(e)]).sort((x, y) => x - y);
	const before = known.flatMap((e) => [...importers.of(e)]);
	const suspect = fronts.reduce((sum, e) => sum + Math.max(-1, surprise[e]), 0) / fronts.length;
	const offences = before.filter((s) => outcomes.offence(s)).length;
	const steps = Math.max(...fronts.map((e) => reached.get(e)?.steps ?? 0));
	const strength = -4.8 + 1.8 * suspect + 2 * Math.log(fronts.length / 2);
	const ordered = [...fronts].sort((x, y) => (near.get(y) ?? 0) - (near.get(x) ?? 0) || x - y);
	return {
		typology: 'prior_offender',
		confidence: confidenceOf('prior_offender', strength),
		members: [
			...known.map((entity) => ({ entity, role: 'offender' as const })),
			...ordered.map((entity) => ({ entity, role: 'principal' as const }))
		],
		shipments,
		proofs: [
			...offenceProofs(tables, outcomes, before, 3),
			...ordered.slice(0, 7).map((e) => pathProof(evidence, e, reached)),
			...offenceProofs(tables, outcomes, shipments, 1),
			...declarationProofs(tables, suspicion, shipments, 1)
		].slice(0, MOST_PROOFS),
		params: {
			firms: fronts.length,
			name: entityName(tables, known[0]),
			offences,
			date: isoOf(Math.min(...known.map((e) => group.firstOffence.get(e) ?? NEVER))),
			steps,
			shipments: shipments.length,
			value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
			percent: percent(shipments.reduce((sum, s) => sum + suspicion[s], 0) / shipments.length)
		}
	};
}

/** Personalised PageRank of the fronts from the confirmed cases, along the ties of the group. */
function nearness({ known, fronts, bonds }: Fronts): Map<number, number> {
	const firms = [...known, ...fronts];
	const place = new Map(firms.map((e, i) => [e, i]));
	const own = bonds.filter(({ a, b }) => place.has(a) && place.has(b));
	const graph = csrFromEdges(
		{
			nodes: firms.length,
			sources: own.map(({ a }) => place.get(a) ?? 0),
			targets: own.map(({ b }) => place.get(b) ?? 0),
			weights: own.map(({ weight }) => weight)
		},
		{ directed: false }
	);
	const seeds = { offsets: Uint32Array.of(0, known.length), nodes: Uint32Array.from(known, (_, i) => i) };
	const { node, score } = rankNearSeeds(graph, { ...NEAR, most: firms.length, seeds });
	return new Map(Array.from(node, (i, k) => [firms[i], score[k]]));
}

/** The way from the offender to a front, a step at a time. */
function pathProof({ past: { tables } }: Evidence, front: number, reached: ReadonlyMap<number, Step>): Proof {
	const names = [entityName(tables, front)];
	const step = reached.get(front);
	for (let at = step; at; at = reached.get(at.from)) {
		const { identifier, person } = at.tie;
		names.unshift(identifier === NONE ? entityName(tables, person) : tables.identifiers.ids[identifier]);
		names.unshift(entityName(tables, at.from));
		if (names.length > 8) break;
	}
	const tie = step?.tie;
	const ref = !tie
		? entityRef(tables, front)
		: tie.identifier === NONE
			? entityRef(tables, tie.person)
			: identifierRef(tables, tie.identifier);
	return {
		code: 'offender-path',
		params: { name: names[names.length - 1], steps: step?.steps ?? 0, path: names.join(' → ') },
		ref
	};
}
