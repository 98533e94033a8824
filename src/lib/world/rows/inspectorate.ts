import { isoOf } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import type { Builder } from '../builder.ts';
import { chance, int, lognormal, pick } from '../draw.ts';
import { INSPECTIONS } from '../settings.ts';
import { mixSeed, rowStream } from '../stream.ts';
import type { Draft } from '../traffic/consignment.ts';
import type { Plan } from '../traffic/plan.ts';
import { officerOf } from './party-rows.ts';

export interface InspectionRow {
	shipment_id: string;
	inspection_date: string;
	lane: string;
	selected_by: keyof typeof INSPECTIONS.by;
	result: 'compliant' | 'offence';
	offence_type: string | null;
	additional_revenue: number | null;
	officer_id: string | null;
}

/** What rules look at, with the odds they give: the bias of the sample. */
const RULE_ORIGINS: Readonly<Record<string, number>> = { CN: 1.7, AE: 2, TR: 1.4, IN: 1.2, VN: 1.3 };
const RULE_SECTORS: Readonly<Record<string, number>> = {
	textile: 1.6,
	shoes: 1.7,
	electronics: 1.4,
	toys: 1.5,
	cosmetics: 1.4
};
const RULE_OFFICES: Readonly<Record<string, number>> = { '301': 1.2, '601': 1.6, '405': 1.3, '303': 0.7 };
const EXPORTS = 0.2;
/** Mean of the odds over a world's traffic, so that the share of inspections comes out as set. */
const RULE_MEAN = 1.62;
/** How much likelier than an honest consignment an offence is to be chosen by a model or to be told of. */
const MODEL_LIFT = 1.5;
const TIP_LIFT = 4;

const OFFENCE_TYPES: Readonly<Record<TypologyId, readonly string[]>> = {
	phoenix: ['valeur', 'quantité', 'espèce'],
	shell_cluster: ['valeur', 'quantité', 'origine'],
	broker_collusion: ['espèce', 'valeur', 'quantité'],
	undervaluation: ['valeur'],
	misclassification: ['espèce'],
	origin_switching: ['origine'],
	carousel: ['régime', 'valeur'],
	tbml: ['valeur', 'documents'],
	licence_splitting: ['licence'],
	temporary_admission: ['régime'],
	value_splitting: ['valeur', 'documents'],
	new_trader_burst: ['valeur', 'quantité'],
	prior_offender: ['valeur', 'espèce', 'quantité']
};

/** Chooses what is inspected, with the biases of practice, and writes down what was found. */
export class Inspectorate {
	readonly #seed: number;
	#visited = 0;

	constructor(builder: Builder) {
		this.#seed = mixSeed(builder.seed, 'inspections');
	}

	visit(plan: Plan, draft: Draft, id: string, evaded: number): InspectionRow | null {
		const rng = rowStream(this.#seed, this.#visited++);
		const selected = plan.caught ? 'tip' : select(rng, draft, plan.offence !== undefined);
		if (selected === null) return null;
		const missed = !plan.caught && chance(rng, INSPECTIONS.noise);
		// As many wrong findings as missed ones, were the offences found a tenth of inspections.
		const invented = chance(rng, INSPECTIONS.noise * 0.1);
		const offence = plan.offence ? !missed : invented;
		const delay = Math.min(INSPECTIONS.maxDelay, Math.floor(lognormal(rng, 2.2, 0.9)));
		const duty = draft.lines.reduce((sum, line) => sum + line.declared.value, 0);
		const found = plan.offence
			? evaded * lognormal(rng, 0.85, 0.35) + lognormal(rng, 3000, 0.8)
			: duty * lognormal(rng, 0.02, 0.8);
		const kind = plan.offence
			? pick(rng, OFFENCE_TYPES[plan.offence.typology])
			: pick(rng, ['documents', 'valeur', 'espèce']);
		return {
			shipment_id: id,
			inspection_date: isoOf(draft.day + delay),
			lane: chance(rng, 0.6) ? 'red' : chance(rng, 0.8) ? 'yellow' : 'blue',
			selected_by: selected,
			result: offence ? 'offence' : 'compliant',
			offence_type: offence && chance(rng, 0.9) ? kind : null,
			additional_revenue: offence ? Math.round(found * 100) / 100 : int(rng, 0, 9) === 0 ? null : 0,
			officer_id: chance(rng, 0.9) ? officerOf(rng, draft.office.code) : null
		};
	}
}

function select(rng: Rng, draft: Draft, offence: boolean): InspectionRow['selected_by'] | null {
	const { share, by } = INSPECTIONS;
	const point = rng();
	let edge = 0;
	for (const way of ['random', 'rule', 'model', 'tip'] as const) {
		edge += share * by[way] * oddsOf(way, draft, offence);
		if (point < edge) return way;
	}
	return null;
}

function oddsOf(way: InspectionRow['selected_by'], draft: Draft, offence: boolean): number {
	if (way === 'random') return 1;
	if (way === 'model') return offence ? MODEL_LIFT : 0.96;
	if (way === 'tip') return offence ? TIP_LIFT : 0.8;
	const goods = draft.lines[0]?.declared;
	if (!goods) return 1;
	const direction = goods.procedure === '060' ? EXPORTS : 1;
	const odds =
		(RULE_ORIGINS[goods.origin] ?? 0.8) *
		(RULE_SECTORS[goods.product.sector] ?? 0.9) *
		(RULE_OFFICES[draft.office.code] ?? 1);
	return (odds * direction) / RULE_MEAN;
}
