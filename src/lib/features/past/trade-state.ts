import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { PriceReading } from './price-state.ts';
import { PARTIES } from './outcome-state.ts';

/** Latest shipments kept of each importer, for what compares a declaration with the ones before it. */
const KEPT = 24;

/** What each party has traded so far: counts, partners, prices against peers. */
export class TradeState {
	private readonly tables: TradeTables;
	/** Past shipments of each entity in any role, and as importer. */
	readonly shipments: Uint32Array;
	readonly imports: Uint32Array;
	private readonly principal: Uint8Array;
	readonly firstImport: Int32Array;
	readonly lastImport: Int32Array;
	/** Decayed sums of the price z of an entity's shipments, and their weight. */
	private readonly priceSum: Float64Array;
	private readonly priceWeight: Float64Array;
	private readonly recent = new Map<number, number[]>();
	private readonly headings = new Map<number, Map<number, number>>();
	private readonly partnerCounts = new Map<number, Map<number, number>>();
	private readonly hs4: Int32Array;

	constructor(tables: TradeTables) {
		this.tables = tables;
		const entities = tables.entities.ids.length;
		this.shipments = new Uint32Array(entities);
		this.imports = new Uint32Array(entities);
		this.principal = new Uint8Array(entities);
		this.firstImport = new Int32Array(entities).fill(NEVER);
		this.lastImport = new Int32Array(entities).fill(NEVER);
		this.priceSum = new Float64Array(entities);
		this.priceWeight = new Float64Array(entities);
		this.hs4 = Int32Array.from(tables.items.hsCodes, (code) => Number(code.slice(0, 4)));
	}

	learn(s: number, price: PriceReading): void {
		const { shipments, items } = this.tables;
		const importer = shipments.importer[s];
		this.imports[importer]++;
		this.principal[importer] = 1;
		if (shipments.exporter[s] !== NONE) this.principal[shipments.exporter[s]] = 1;
		if (this.firstImport[importer] === NEVER) this.firstImport[importer] = shipments.day[s];
		this.lastImport[importer] = shipments.day[s];
		for (const party of PARTIES) {
			const e = shipments[party][s];
			if (e === NONE || (party === 'consignee' && e === importer)) continue;
			this.shipments[e]++;
			if (!Number.isNaN(price.z)) {
				this.priceSum[e] = this.priceSum[e] * DECAY + price.z;
				this.priceWeight[e] = this.priceWeight[e] * DECAY + 1;
			}
			if (party !== 'importer') bump(nested(this.partnerCounts, importer), e);
		}
		const kept = this.recent.get(importer) ?? [];
		kept.push(s);
		if (kept.length > KEPT) kept.shift();
		this.recent.set(importer, kept);
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			bump(nested(this.headings, importer), this.hs4[items.hs[i]]);
		}
	}

	/** Whether it has bought or sold abroad by now: the table that describes it may know of a later role. */
	isPrincipal(entity: number): boolean {
		return this.principal[entity] === 1;
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
			bump(mix, this.hs4[items.hs[i]]);
		const past = this.headings.get(importer) ?? NO_COUNTS;
		let dot = 0;
		for (const [heading, n] of mix) dot += n * (past.get(heading) ?? 0);
		return dot === 0 ? 0 : dot / (norm(mix) * norm(past));
	}

	/** Mean price z of an entity's past shipments, drawn to 0 where there are few; and how many bear on it. */
	pricePattern(entity: number): { mean: number; weight: number } {
		const weight = this.priceWeight[entity];
		return { mean: this.priceSum[entity] / (weight + PRICE_PRIOR), weight };
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
