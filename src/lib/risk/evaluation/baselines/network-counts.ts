import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** Pairs among the holders of one address or phone grow with their square; past this many it binds nobody. */
const MOST_HOLDERS = 500;

/**
 * Two counts that anybody can make, as things were known before a day:
 * - degree: distinct trading partners, identifiers and persons of an entity;
 * - shared: distinct other organisations that hold an identifier or a person of its own.
 */
export class NetworkCounts {
	readonly degree: Float64Array;
	readonly shared: Float64Array;
	readonly #tables: TradeTables;
	readonly #neighbours = new Set<number>();
	readonly #companions = new Set<number>();
	/** Organisations by identifier, then by person. */
	readonly #holders = new Map<number, Set<number>>();
	#nextShipment = 0;
	#nextLink = 0;

	constructor(tables: TradeTables) {
		this.#tables = tables;
		this.degree = new Float64Array(tables.entities.ids.length);
		this.shared = new Float64Array(tables.entities.ids.length);
	}

	/** Learns what is dated before the day. Days may not fall. */
	advanceTo(day: number): void {
		const { shipments, links } = this.#tables;
		while (this.#nextShipment < shipments.day.length && shipments.day[this.#nextShipment] < day) {
			this.#learnShipment(this.#nextShipment++);
		}
		while (this.#nextLink < links.from.length && links.from[this.#nextLink] < day) {
			this.#learnLink(this.#nextLink++);
		}
	}

	/** Organisations of each identifier or person. */
	holders(): Iterable<ReadonlySet<number>> {
		return this.#holders.values();
	}

	#learnShipment(s: number): void {
		const { importer, exporter, broker, consignee } = this.#tables.shipments;
		for (const partner of [exporter[s], broker[s], consignee[s]]) {
			if (partner === NONE || partner === importer[s]) continue;
			if (!this.#isNew(this.#neighbours, importer[s], partner)) continue;
			this.degree[importer[s]]++;
			this.degree[partner]++;
		}
	}

	#learnLink(i: number): void {
		const { a, b, kind } = this.#tables.links;
		const entities = this.degree.length;
		const other = kind[i] === 0 ? entities + b[i] : b[i];
		if (this.#isNew(this.#neighbours, a[i], other)) {
			this.degree[a[i]]++;
			if (kind[i] === 1) this.degree[b[i]]++;
		}
		const isPersonal = this.#tables.entities.labels[a[i]] === 'Person';
		if (kind[i] === 1) this.#hold(a[i], b[i]);
		else if (!isPersonal) this.#hold(other, a[i]);
	}

	#hold(binder: number, organisation: number): void {
		const holders = this.#holders.get(binder) ?? new Set<number>();
		this.#holders.set(binder, holders);
		if (holders.has(organisation)) return;
		if (holders.size < MOST_HOLDERS) {
			for (const holder of holders) {
				if (!this.#isNew(this.#companions, holder, organisation)) continue;
				this.shared[holder]++;
				this.shared[organisation]++;
			}
		}
		holders.add(organisation);
	}

	#isNew(pairs: Set<number>, u: number, v: number): boolean {
		const size = this.degree.length + this.#tables.identifiers.ids.length;
		const key = u < v ? u * size + v : v * size + u;
		if (pairs.has(key)) return false;
		pairs.add(key);
		return true;
	}
}
