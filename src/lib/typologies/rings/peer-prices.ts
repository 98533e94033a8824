import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { fairPrice } from './fair-price.ts';
import type { FairPrice } from './fair-price.ts';

const known = new WeakMap<Past, { day: number; prices: FairPrice }>();

/**
 * Fair prices as known at the snapshot, made once for the typologies that ask. Suppliers with an offence found on
 * their goods teach nothing: what a ring declares is no yardstick for it.
 */
export function peerPrices(past: Past): FairPrice {
	const found = known.get(past);
	if (found?.day === past.day) return found.prices;
	const { exporter } = past.tables.shipments;
	const guilty = new Set<number>();
	for (let s = 0; s < exporter.length; s++) {
		if (past.outcomes.outcome.get(s) === 1 && exporter[s] !== NONE) guilty.add(exporter[s]);
	}
	const prices = fairPrice(past.tables, (s) => !guilty.has(exporter[s]));
	known.set(past, { day: past.day, prices });
	return prices;
}
