import type { Builder } from '../builder.ts';
import { chance, int, pick, uniform } from '../draw.ts';
import { makeLane, makeTrade } from '../population/lanes.ts';
import { CITIES, type City } from '../reference/cities.ts';
import { SECTORS } from '../reference/sectors.ts';
import { mark, numberOf } from './crowd.ts';

const NORTH = CITIES.filter((city) => city.name === 'Nador' || city.name === 'Tanger');
const GOODS = SECTORS.filter(({ key }) =>
	['textile', 'shoes', 'food', 'home', 'cosmetics', 'toys'].includes(key)
);

/**
 * A land border closes to porters' trade, and people who lived of it register as importers within weeks: many young
 * firms with a burst of small consignments, the same few suppliers and brokers, and nothing to hide.
 */
export function plantBorderWaves(builder: Builder): void {
	const rng = builder.streams('lookalike border wave');
	const { registry, start, end } = builder;
	const whole = end - start;
	for (let i = 0; i < numberOf(builder, 3); i++) {
		const city = pick(rng, NORTH) as City;
		const closing = Math.round(start + whole * uniform(rng, 0.1, 0.85));
		const sector = pick(rng, GOODS);
		const partners = Array.from({ length: 4 }, () => builder.circles.suppliers(sector, city)(rng));
		const size = Math.max(4, Math.round(int(rng, 35, 60) * Math.min(1, builder.size.lookalikeScale * 2)));
		const wave = Array.from({ length: size }, () => {
			const firm = registry.importer(rng, { sector, city, born: closing + int(rng, 3, 90) });
			firm.trade = makeTrade(builder, rng, firm, uniform(rng, 0.5, 2.5));
			firm.trade.from = Math.max(start, firm.born + int(rng, 2, 20));
			firm.trade.lanes = [pick(rng, partners), pick(rng, partners)].map((partner) =>
				makeLane(builder, rng, firm, { partner })
			);
			// Some give up after the first season.
			if (chance(rng, 0.35)) firm.trade.to = Math.min(end, firm.born + int(rng, 90, 200));
			firm.trade.massScale *= 0.5;
			return firm;
		});
		mark(builder, 'border_wave', i, wave);
	}
}
