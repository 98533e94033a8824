import type { Builder } from '../builder.ts';
import { int, sample, uniform } from '../draw.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** Buyers of ends of series and great lots: prices as low as those of undervaluers, and true. */
export function plantDiscounters(builder: Builder): void {
	const rng = builder.streams('lookalike discounters');
	for (let i = 0; i < numberOf(builder, 60); i++) {
		// Chains buy for several firms of one sector from the same clearance houses.
		const [first] = sample(rng, freeFirms(builder), 1);
		if (!first) return;
		const sisters = sample(
			rng,
			freeFirms(builder, (firm) => firm.sector === first.sector && firm !== first),
			int(rng, 0, 4)
		);
		const chain = [first, ...sisters];
		const shift = -uniform(rng, 0.18, 0.65);
		const common = first.trade?.lanes.slice(0, 2) ?? [];
		for (const firm of chain) {
			if (!firm.trade) continue;
			firm.trade.priceShift = shift + uniform(rng, -0.05, 0.05);
			if (firm !== first) firm.trade.lanes.push(...common.map((lane) => ({ ...lane })));
		}
		mark(builder, 'discounter', i, chain);
	}
}
