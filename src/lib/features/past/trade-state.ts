import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { integers, reals } from './growing-array.ts';
import type { PriceReading } from './price-state.ts';
import { PARTIES } from './outcome-state.ts';

/** Latest shipments kept of each importer, for what compares a declaration with the ones before it. */
const KEPT = 24;

/** What each party has traded so far: counts, partners, prices against peers. */
export class TradeState {
	private readonly tables: TradeTables;
	/** Past shipments of each entity in any role, and as importer. */
	readonly shipments = integers(0);
	readonly imports = integers(0);
	private readonly principal = integers(0);
	readonly firstImport = integers(0, NEVER);
	readonly lastImport = integers(0, NEVER);
	/** Decayed sums of the price z of an entity's shipments, and their weight. */
	private readonly priceSum = reals(0);
	private readonly priceWeight = reals(0);
	private readonly recent = new Map<number, number[]>();
	private readonly headings = new Map<number, Map<number, number>>();
	private readonly partnerCounts = new Map<number, Map<number, number>>();
	/** Heading of each code that was there when something was learnt last. */
	private readonly hs4: number[] = [];

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number, price: PriceReading): void {
		const { shipments, items } = this.tables;
		for (let code = this.hs4.length; code < items.hsCodes.length; code++) this.hs4.push(this.headingOf(code));
		const importer = shipments.importer[s];
		this.imports.add(importer, 1);
		this.principal.set(importer, 1);
		if (shipments.exporter[s] !== NONE) this.principal.set(shipments.exporter[s], 1);
		if (this.firstImport.get(importer) === NEVER) this.firstImport.set(importer, shipments.day[s]);
		this.lastImport.set(importer, shipments.day[s]);
		for (const party of PARTIES) {
			const e = shipments[party][s];
			if (e === NONE || (party === 'consignee' && e === importer)) continue;
			this.shipments.add(e, 1);
			if (!Number.isNaN(price.z)) {
				this.priceSum.set(e, this.priceSum.get(e) * DECAY + price.z);
				this.priceWeight.set(e, this.priceWeight.get(e) * DECAY + 1);
			}
			if (party !== 'importer') bump(nested(this.partnerCounts, importer), e);
		}
		const kept = this.recent.get(importer) ?? [];
		kept.push(s);
		if (kept.length > KEPT) kept.shift();
		this.recent.set(importer, kept);
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			bump(nested(this.headings, importer), this.headingOf(items.hs[i]));
		}
	}

	/** Whether it has bought or sold abroad by now: the table that describes it may know of a later role. */
	isPrincipal(entity: number): boolean {
		return this.principal.get(entity) === 1;
	}

	/** Latest past shipments of an importer, oldest first. */
	recentOf(importer: number): readonly number[] {
		return this.recent.get(importer) ?? [];
	}

	/** Past shipments of an importer with a supplier, broker or consignee. */
	together(importer: number, partner: number): number {
		return this.partnerCounts.get(importer)?.get(partner) ?? 0;
	}

	partnersOf(importer: number): ReadonlyMap<number, number> {
		return this.partnerCounts.get(importer) ?? NO_COUNTS;
	}

	/** Cosine of the HS heading mixes of two importers, 0 where one has none. */
	sameGoods(a: number, b: number): number {
		const [x, y] = [this.headings.get(a) ?? NO_COUNTS, this.headings.get(b) ?? NO_COUNTS];
		let dot = 0;
		for (const [heading, n] of x) dot += n * (y.get(heading) ?? 0);
		return dot === 0 ? 0 : dot / (norm(x) * norm(y));
	}

	/** Cosine of an importer's mix with the goods of one shipment. */
	alike(importer: number, s: number): number {
		const { shipments, items } = this.tables;
		const mix = new Map<number, number>();
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++)
			bump(mix, this.headingOf(items.hs[i]));
		const past = this.headings.get(importer) ?? NO_COUNTS;
		let dot = 0;
		for (const [heading, n] of mix) dot += n * (past.get(heading) ?? 0);
		return dot === 0 ? 0 : dot / (norm(mix) * norm(past));
	}

	/** Mean price z of an entity's past shipments, drawn to 0 where there are few; and how many bear on it. */
	pricePattern(entity: number): { mean: number; weight: number } {
		const weight = this.priceWeight.get(entity);
		return { mean: this.priceSum.get(entity) / (weight + PRICE_PRIOR), weight };
	}

	private headingOf(code: number): number {
		return code < this.hs4.length ? this.hs4[code] : Number(this.tables.items.hsCodes[code].slice(0, 4));
	}
}

const DECAY = 0.95;
const PRICE_PRIOR = 2;
const NO_COUNTS: ReadonlyMap<number, number> = new Map();

function nested(map: Map<number, Map<number, number>>, key: number): Map<number, number> {
	let inner = map.get(key);
	if (!inner) map.set(key, (inner = new Map()));
	return inner;
}

function bump(map: Map<number, number>, key: number): void {
	map.set(key, (map.get(key) ?? 0) + 1);
}

function norm(map: ReadonlyMap<number, number>): number {
	let sum = 0;
	for (const n of map.values()) sum += n * n;
	return Math.sqrt(sum);
}
