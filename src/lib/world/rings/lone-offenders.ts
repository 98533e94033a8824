import type { TypologyId } from '#lib/domain/typology.ts';
import type { Builder } from '../builder.ts';
import { chance, int, pick, shuffled } from '../draw.ts';
import { gainful, reclassify, shortDeclare, switchOrigin, undervalue } from '../traffic/falsify.ts';
import type { Plan, Shape } from '../traffic/plan.ts';
import { LONE_OFFENCES } from '../settings.ts';

/** Part of a lone offender's consignments that are false. */
const SHARE = 0.3;
/** Part of them that does it once and never again. */
const ONCE = 0.65;

/** Importers who cheat now and then on their own account, in no ring. */
export function plantLoneOffenders(builder: Builder): void {
	const rng = builder.streams('lone offenders');
	const ways: readonly (readonly [TypologyId, Shape])[] = [
		['undervaluation', undervalue(0.55, 0.85)],
		['undervaluation', shortDeclare(0.5, 0.8)],
		['misclassification', gainful(reclassify(builder))],
		['origin_switching', gainful(switchOrigin())]
	];
	const byFirm = Map.groupBy(
		builder.plans.filter(
			(plan) => !plan.shape && !plan.offence && plan.lane?.exports !== true && !builder.engaged.has(plan.firm)
		),
		(plan) => plan.firm
	);
	let left = Math.round(builder.size.shipments * LONE_OFFENCES);
	for (const firm of shuffled(rng, [...byFirm.keys()])) {
		if (left <= 0) return;
		const [typology, shape] = pick(rng, ways);
		const plans = shuffled(rng, byFirm.get(firm) as Plan[]);
		const wanted = chance(rng, ONCE) ? 1 : int(rng, 2, 6);
		const count = Math.min(left, Math.max(1, Math.min(wanted, Math.round(plans.length * SHARE))));
		for (const plan of plans.slice(0, count)) {
			const imports = firm.trade?.lanes.filter((lane) => !lane.exports) ?? [];
			plan.lane = { ...pick(rng, imports), procedure: '010' };
			plan.shape = shape;
			plan.offence = { ring: null, typology };
		}
		left -= Math.min(count, plans.length);
		if (chance(rng, 0.5)) builder.engaged.add(firm);
	}
}
