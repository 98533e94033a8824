import type { Rng } from '#lib/domain/task.ts';
import { weightedDrawer } from '../draw.ts';
import { CITIES, type City } from '../reference/cities.ts';
import type { Sector } from '../reference/sector.ts';
import type { Office } from '../reference/offices.ts';
import { mixSeed } from '../stream.ts';
import type { Firm } from './firm.ts';

export type Drawer = (rng: Rng) => Firm;

/**
 * Circles of trade: who deals with whom. Suppliers belong to a sector and lean to a town, brokers to a town's offices
 * and a few sectors, warehouses to a town. Within a circle partners are drawn by popularity (Zipf), so that degrees
 * are heavy-tailed and communities show.
 */
export class Circles {
	readonly #seed: number;
	readonly #suppliers: readonly Firm[];
	readonly #brokers: readonly Firm[];
	readonly #consignees: readonly Firm[];
	readonly #drawers = new Map<string, Drawer>();

	constructor(
		seed: number,
		suppliers: readonly Firm[],
		brokers: readonly Firm[],
		consignees: readonly Firm[]
	) {
		this.#seed = seed;
		this.#suppliers = [...suppliers];
		this.#brokers = [...brokers];
		this.#consignees = [...consignees];
	}

	suppliers(sector: Sector, city: City | null): Drawer {
		return this.#drawer(
			`s ${sector.key} ${city?.name}`,
			this.#suppliers,
			[
				(firm) => firm.sector === sector && (city === null || this.#leaning(firm) === city),
				(firm) => firm.sector === sector
			],
			0.75
		);
	}

	brokers(office: Office, sector: Sector | null): Drawer {
		return this.#drawer(
			`b ${office.code} ${sector?.key}`,
			this.#brokers,
			[
				(firm) => firm.city?.name === office.city && (sector === null || this.#serves(firm, sector)),
				(firm) => firm.city?.name === office.city
			],
			0.9
		);
	}

	consignees(city: City, sector: Sector | null): Drawer {
		return this.#drawer(
			`c ${city.name} ${sector?.key}`,
			this.#consignees,
			[
				(firm) => firm.city === city && (sector === null || firm.sector === sector),
				(firm) => firm.city === city
			],
			0.8
		);
	}

	/** The first test that leaves somebody makes the circle; popularity falls as rank to the power -`exponent`. */
	#drawer(key: string, all: readonly Firm[], tests: ((firm: Firm) => boolean)[], exponent: number): Drawer {
		const known = this.#drawers.get(key);
		if (known) return known;
		const members = tests.map((test) => all.filter(test)).find((found) => found.length > 0) ?? all;
		const ranked = [...members].sort((a, b) => this.#hash(a, 'rank') - this.#hash(b, 'rank'));
		const draw = weightedDrawer(Float64Array.from(ranked, (_, rank) => (rank + 1) ** -exponent));
		const drawer: Drawer = (rng) => ranked[draw(rng)] as Firm;
		this.#drawers.set(key, drawer);
		return drawer;
	}

	#leaning(firm: Firm): City {
		return LEANING[this.#hash(firm, 'town') % LEANING.length] as City;
	}

	#serves(firm: Firm, sector: Sector): boolean {
		return firm.sector === sector || this.#hash(firm, sector.key) % 5 === 0;
	}

	#hash(firm: Firm, label: string): number {
		return mixSeed(this.#seed, `${label} ${firm.serial}`) >>> 0;
	}
}

/** Towns repeated by their share of firms. */
const LEANING: readonly City[] = CITIES.flatMap((city) =>
	Array.from({ length: Math.ceil(city.weight / 4) }, () => city)
);
