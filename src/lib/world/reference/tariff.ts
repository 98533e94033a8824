import type { Day } from '#lib/domain/day.ts';
import { PRICES } from '../settings.ts';
import { chance, int, normal, pick, uniform } from '../draw.ts';
import type { Streams } from '../stream.ts';
import { countryOf } from './countries.ts';
import { SECTORS } from './sectors.ts';
import type { Sector } from './sector.ts';

/** One national HS-10 code. */
export interface Product {
	code: string;
	heading: string;
	wording: string;
	sector: string;
	/** Percent, before and from `changeDay` on. */
	duty: number;
	dutyAfter: number;
	changeDay: Day | null;
	vat: number;
	/** Median dirhams per kg at the world's start, at price level 1. */
	price: number;
	/** Kilograms in one unit. */
	unitMass: number;
	unit: string;
	/** Import is under quota: a licence gives the low rate. */
	quota: boolean;
	drift: number;
	season: number;
	phase: number;
}

/** Steps of the Moroccan customs tariff (import duty, %). */
const STEPS = [2.5, 10, 17.5, 25, 30, 40];
const FLAVOURS = [
	'autres',
	'destinés à l’industrie',
	'de qualité supérieure',
	'présentés en vrac',
	'conditionnés',
	'de marque'
];
const CHANGING = 0.12;
const QUOTA_SECTORS = new Set(['food', 'tea-spices', 'building', 'appliances', 'farming']);
const UNIT_MASS: Readonly<Record<string, number>> = { kg: 1, l: 0.95, m2: 0.4, m3: 620, p: 0.8, u: 0.9 };

/** The national nomenclature of a world: 4 to 6 codes a heading, siblings with other rates among them. */
export function makeTariff(streams: Streams, start: Day, end: Day): Product[] {
	const rng = streams('tariff');
	const products: Product[] = [];
	for (const sector of SECTORS) {
		for (const heading of sector.headings) products.push(...codesOf(sector, heading, rng, start, end));
	}
	return products;
}

function codesOf(
	sector: Sector,
	[hs4, wording, duty, vat, price, unit]: Sector['headings'][number],
	rng: ReturnType<Streams>,
	start: Day,
	end: Day
): Product[] {
	const count = int(rng, 4, 6);
	const unitMass = (UNIT_MASS[unit] as number) * (unit === 'u' ? Math.max(0.2, 180 / price) : 1);
	const products: Product[] = [];
	const taken = new Set<string>();
	while (products.length < count) {
		const code = `${hs4}${int(rng, 1, 9)}${pick(rng, ['0', '1', '2', '9'])}${pick(rng, ['00', '10', '20', '90'])}${pick(rng, ['00', '10', '90'])}`;
		if (taken.has(code)) continue;
		taken.add(code);
		const own = products.length === 0 || chance(rng, 0.5) ? duty : stepNear(rng, duty);
		const changes = chance(rng, CHANGING);
		products.push({
			code,
			heading: hs4,
			wording: products.length === 0 ? wording : `${wording}, ${pick(rng, FLAVOURS)}`,
			sector: sector.key,
			duty: own,
			dutyAfter: changes ? Math.min(40, own + pick(rng, [7.5, 10, 15])) : own,
			changeDay: changes
				? Math.round(uniform(rng, start + (end - start) * 0.15, start + (end - start) * 0.75))
				: null,
			vat,
			price: price * Math.exp(normal(rng, 0, PRICES.betweenCodes)),
			unitMass: unitMass * Math.exp(normal(rng, 0, unit === 'kg' ? 0 : 0.3)),
			unit,
			quota: QUOTA_SECTORS.has(sector.key) && chance(rng, 0.25),
			drift: normal(rng, 0, PRICES.drift),
			season: uniform(rng, 0, PRICES.season),
			phase: uniform(rng, 0, 2 * Math.PI)
		});
	}
	return products;
}

function stepNear(rng: ReturnType<Streams>, duty: number): number {
	const at = STEPS.findIndex((step) => step >= duty);
	return STEPS[Math.min(STEPS.length - 1, Math.max(0, at + int(rng, -2, 1)))] as number;
}

export function dutyOn(product: Product, day: Day): number {
	return product.changeDay !== null && day >= product.changeDay ? product.dutyAfter : product.duty;
}

/**
 * Rates under agreements (Morocco–EU association, US, Turkey free trade; Agadir and the Arab free-trade area),
 * simplified: free for the EU, the US and Arab partners, free for Turkish goods but textiles (90% of the rate since
 * the revision of 2020).
 */
export function preferentialDuty(product: Product, origin: string, day: Day): number {
	const { agreement } = countryOf(origin);
	const full = dutyOn(product, day);
	if (agreement === null) return full;
	if (agreement === 'TR' && product.sector === 'textile') return full * 0.9;
	return 0;
}

/** Median dirhams per kg of a product of an origin on a day: level, drift and season. */
export function priceLevel(product: Product, origin: string, day: Day, start: Day): number {
	const years = (day - start) / 365;
	const season = product.season * Math.sin(2 * Math.PI * years + product.phase);
	return product.price * countryOf(origin).priceLevel * Math.exp(product.drift * years + season);
}
