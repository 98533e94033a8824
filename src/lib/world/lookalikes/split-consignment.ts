import type { Builder } from '../builder.ts';
import { chance, int, pick, sample } from '../draw.ts';
import { makeLane } from '../population/lanes.ts';
import { SIMPLIFIED_THRESHOLD } from '../settings.ts';
import { resize, samePapers, under } from '../traffic/split.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/**
 * Groupage before the feasts and the school year: shopkeepers share a box and a bill of lading, and each declares its
 * own small, truly priced lot within the week.
 */
export function plantSplitConsignments(builder: Builder): void {
	const rng = builder.streams('lookalike groupage');
	const { start, end, circles, calendar } = builder;
	for (let i = 0; i < numberOf(builder, 40); i++) {
		const first = pick(
			rng,
			freeFirms(builder, (firm) => (firm.trade?.weight ?? 9) < 4)
		);
		const others = freeFirms(
			builder,
			(firm) => firm !== first && firm.city === first.city && firm.sector === first.sector
		);
		const shops = [first, ...sample(rng, others, Math.min(others.length, int(rng, 1, 5)))];
		const partner = circles.suppliers(first.sector, first.city)(rng);
		const consignee = first.city ? circles.consignees(first.city, first.sector)(rng) : null;
		for (let round = int(rng, 1, 4); round > 0; round--) {
			const day = calendar.draw(rng, start, end - 7);
			const papers = samePapers();
			const base = makeLane(builder, rng, first, { partner, consignee, procedure: '010' });
			for (let n = int(rng, 2, 6); n > 0; n--) {
				builder.plans.push({
					day: day + int(rng, 0, 5),
					firm: chance(rng, 0.4) ? first : pick(rng, shops),
					lane: base,
					shape: (draft, rowRng) => {
						papers(draft, rowRng);
						resize(draft, under(rowRng, SIMPLIFIED_THRESHOLD, 0.25, 1.25));
					}
				});
			}
		}
		mark(builder, 'split_consignment', i, shops);
	}
}
