import type { Builder } from '../builder.ts';
import { int, pick, sample } from '../draw.ts';
import { makeLane } from '../population/lanes.ts';
import { licenceOf } from '../traffic/draft.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** A buying cooperative holds one quota licence for its members, and keeps within it. */
export function plantSharedLicences(builder: Builder): void {
	const rng = builder.streams('lookalike cooperatives');
	const quota = builder.products.filter((product) => product.quota);
	for (let i = 0; i < numberOf(builder, 14); i++) {
		const product = pick(rng, quota);
		const firms = sample(
			rng,
			freeFirms(builder, (firm) => firm.sector.key === product.sector),
			int(rng, 2, 5)
		);
		const holder = firms[0];
		if (!holder) continue;
		for (const firm of firms) {
			const lane = makeLane(builder, rng, firm, { products: [product], procedure: '010' });
			for (let n = int(rng, 1, 4); n > 0; n--) {
				builder.plans.push({
					day: builder.calendar.draw(rng, firm.trade?.from ?? builder.start, firm.trade?.to ?? builder.end),
					firm,
					lane,
					shape: (draft) => {
						const licence = licenceOf(builder, holder, draft.day);
						for (const { actual, declared } of draft.lines) actual.licence = declared.licence = licence;
					}
				});
			}
		}
		mark(builder, 'shared_licence', i, firms);
	}
}
