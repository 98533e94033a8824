import { dayOf, type Day } from '#lib/domain/day.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import { Circles } from './population/circles.ts';
import type { Firm } from './population/firm.ts';
import { Registry } from './population/registry.ts';
import { Calendar } from './reference/calendar.ts';
import { makeRates } from './reference/rates.ts';
import { makeTariff, type Product } from './reference/tariff.ts';
import type { Difficulty, SizeSettings } from './settings.ts';
import { streamsOf, type Streams } from './stream.ts';
import type { Plan } from './traffic/plan.ts';

export interface RingMember {
	ring: string;
	typology: TypologyId;
	difficulty: Difficulty;
	firm: Firm;
	role: string;
}

/** What the parts of a world add to while it is made. */
export interface Builder {
	size: SizeSettings;
	seed: number;
	streams: Streams;
	start: Day;
	end: Day;
	calendar: Calendar;
	products: Product[];
	productsBySector: Map<string, Product[]>;
	rate: (currency: string, day: Day) => number;
	registry: Registry;
	/** Filled once suppliers, brokers and warehouses are there. */
	circles: Circles;
	plans: Plan[];
	rings: RingMember[];
	lookalikes: { group: string; kind: string; firm: Firm }[];
	identities: { a: Firm; b: Firm; same: boolean }[];
	/** Firms already used by a ring or a look-alike: each plays one part. */
	engaged: Set<Firm>;
}

export function newBuilder(size: SizeSettings, seed: number): Builder {
	const [start, end] = [dayOf(size.from), dayOf(size.to)];
	const streams = streamsOf(seed);
	const products = makeTariff(streams, start, end);
	const productsBySector = Map.groupBy(products, (product) => product.sector);
	return {
		size,
		seed,
		streams,
		start,
		end,
		calendar: new Calendar(start, end),
		products,
		productsBySector,
		rate: makeRates(streams, start, end),
		registry: new Registry(start, end, productsBySector),
		circles: new Circles(seed, [], [], []),
		plans: [],
		rings: [],
		lookalikes: [],
		identities: [],
		engaged: new Set()
	};
}
