import type { Builder } from '../builder.ts';
import { weightedDrawer } from '../draw.ts';

/** Ordinary consignments up to the size's number: one for every importer that trades, the others by its weight. */
export function scheduleTraffic(builder: Builder): void {
	const { registry, calendar, plans, size } = builder;
	const rng = builder.streams('schedule');
	const trading = registry.importers.filter((firm) => firm.trade && firm.trade.weight > 0);
	const weights = Float64Array.from(trading, ({ trade }) =>
		trade ? trade.weight * calendar.share(trade.from, trade.to) : 0
	);
	const draw = weightedDrawer(weights);
	let left = size.shipments - plans.length;
	for (let i = 0; left > 0; i++, left--) {
		const firm = trading[i < trading.length ? i : draw(rng)];
		if (!firm?.trade) throw new RangeError('no importer trades');
		plans.push({ day: calendar.draw(rng, firm.trade.from, firm.trade.to), firm });
	}
}
