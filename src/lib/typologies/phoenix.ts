import type { Proof } from '#lib/domain/typology.ts';
import { isoOf } from '#lib/domain/day.ts';
import { entityName, entityRef, percent } from '#lib/features/evidence.ts';
import { CaseTools } from './case-tools.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { MOST_MEMBERS, MOST_PROOFS } from './limits.ts';
import { chainsOf } from './phoenix/chains.ts';
import type { Chain } from './phoenix/chains.ts';
import { findRebirths } from './phoenix/rebirths.ts';
import type { Rebirth } from './phoenix/rebirths.ts';
import { declarationProofs, offenceProofs, valueOf } from './shipment-proofs.ts';
import type { Evidence, Typology } from './typology.ts';

type Name = 'windowDays' | 'silenceDays' | 'leastAlike' | 'leastCommon';

/**
 * A firm ends; within the window another begins that has its people, numbers or partners, and its goods (PwC for the
 * Australian Taxation Office, The economic impacts of potential illegal phoenix activity, 2018; Moroccan Commercial
 * Code, book V, on firms in default). Honest heirs look the same but for one thing: nothing was wrong with the trade of
 * the firm that ended.
 */
export const phoenix: Typology<Name> = {
	id: 'phoenix',
	parameters: {
		windowDays: { value: 180, min: 30, max: 730, unit: 'days' },
		silenceDays: { value: 75, min: 14, max: 365, unit: 'days' },
		leastAlike: { value: 0.3, min: 0, max: 1, unit: 'share' },
		leastCommon: { value: 1, min: 0.5, max: 5, unit: 'times' }
	},
	find(evidence, values) {
		const tools = new CaseTools(evidence.past);
		const rebirths = findRebirths(evidence, tools, values);
		return chainsOf(rebirths, MOST_MEMBERS).map((chain) => describe(evidence, chain, tools));
	}
};

function describe(
	evidence: Evidence,
	{ firms, rebirths }: Chain,
	{ importers, outcomes, proofs }: CaseTools
): Finding {
	const { past, suspicion, surprise } = evidence;
	const { tables } = past;
	const shipments = firms.flatMap((e) => [...importers.of(e)]).sort((x, y) => x - y);
	const suspect = firms.map((e) => Math.max(-1, surprise[e]));
	const mean = suspect.reduce((sum, x) => sum + x, 0) / firms.length;
	const best = rebirths.reduce((x, y) => (y.strength > x.strength ? y : x));
	const strength =
		-6 + mean + 0.5 * Math.min(...suspect) + 0.5 * best.strength + 2 * Math.min(1, rebirths.length - 1);
	return {
		typology: 'phoenix',
		confidence: confidenceOf('phoenix', strength),
		members: firms.map((entity) => ({
			entity,
			role: rebirths.some(({ heir }) => heir === entity) ? ('successor' as const) : ('predecessor' as const)
		})),
		shipments,
		proofs: [
			...rebirths.slice(0, 4).map((rebirth) => rebirthProof(evidence, rebirth)),
			...rebirths.slice(0, 4).flatMap((rebirth) => namesakeProof(evidence, rebirth)),
			...proofs.of(firms).slice(0, 4),
			...offenceProofs(tables, outcomes, shipments, 3),
			...declarationProofs(tables, suspicion, shipments, 1)
		].slice(0, MOST_PROOFS),
		params: {
			old: entityName(tables, best.old),
			name: entityName(tables, best.heir),
			date: isoOf(best.ended),
			days: best.gap,
			shared: best.shared,
			alike: percent(best.alike),
			firms: firms.length,
			shipments: shipments.length,
			value: Math.round(shipments.reduce((sum, s) => sum + valueOf(tables, s), 0)),
			percent: percent(shipments.reduce((sum, s) => sum + suspicion[s], 0) / shipments.length)
		}
	};
}

function rebirthProof(
	{ past: { tables } }: Evidence,
	{ old, heir, ended, born, shared, partners, alike }: Rebirth
): Proof {
	return {
		code: 'rebirth',
		params: {
			old: entityName(tables, old),
			name: entityName(tables, heir),
			ended: isoOf(ended),
			born: isoOf(born),
			shared,
			partners: partners.length,
			alike: percent(alike)
		},
		ref: entityRef(tables, heir)
	};
}

function namesakeProof({ past: { tables } }: Evidence, { old, heir, namesake }: Rebirth): Proof[] {
	if (!namesake) return [];
	const params = {
		name: entityName(tables, namesake.own),
		other: entityName(tables, namesake.other),
		heir: entityName(tables, heir),
		old: entityName(tables, old),
		holders: namesake.holders
	};
	return [{ code: 'namesake', params, ref: entityRef(tables, namesake.own) }];
}
