import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** Where a price stands among its peers. */
export interface PriceReading {
	/** Robust z of log(value / kg), value-weighted over the items that have peers; NaN without. */
	z: number;
	/** Declared value over the value at the peers' median price, of the items that have peers. */
	ratio: number;
	/** Value at the peers' median, and as declared. */
	expected: number;
	declared: number;
	/** Item that departs most, and the number of peers it was held against. */
	item: number;
	peers: number;
}

/** Past prices kept for a band: enough for a median, few enough to stay recent. */
const BAND = 64;
const MIN_PEERS = 8;
const MIN_PEER_FIRMS = 4;
const MAX_AGE = 270;
/** Log prices scatter at least this much, whatever a few equal peers may say. */
const MIN_SPREAD = 0.12;
const Z_LIMIT = 8;

interface Band {
	value: Float64Array;
	importer: Int32Array;
	day: Int32Array;
	count: number;
}

/** Peer bands of unit value by full code x origin; by HS6 x origin, then by HS6, where those are too thin. */
export class PriceState {
	private readonly tables: TradeTables;
	private readonly byCode = new Map<number, Band>();
	private readonly byOrigin = new Map<number, Band>();
	private readonly byHs = new Map<number, Band>();
	/** Position of each HS6, and of the HS6 of each code that was there when something was learnt last. */
	private readonly positions = new Map<string, number>();
	private readonly hs6: number[] = [];
	private readonly scratch = new Float64Array(BAND);
	private readonly firms = new Set<number>();

	constructor(tables: TradeTables) {
		this.tables = tables;
		this.learnCodes();
	}

	/** Position of the HS6 of a code; NONE where nothing was ever declared under it. */
	hs6Of(code: number): number {
		if (code < this.hs6.length) return this.hs6[code];
		return this.positions.get(this.tables.items.hsCodes[code].slice(0, 6)) ?? NONE;
	}

	private learnCodes(): void {
		const { hsCodes } = this.tables.items;
		for (let code = this.hs6.length; code < hsCodes.length; code++) {
			const six = hsCodes[code].slice(0, 6);
			if (!this.positions.has(six)) this.positions.set(six, this.positions.size);
			this.hs6.push(this.positions.get(six) ?? NONE);
		}
	}

	learn(s: number): void {
		const { shipments } = this.tables;
		this.learnCodes();
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const price = this.logPrice(i);
			if (Number.isNaN(price)) continue;
			remember(this.byCode, this.codeKey(i), price, shipments.importer[s], shipments.day[s]);
			remember(this.byOrigin, this.originKey(i), price, shipments.importer[s], shipments.day[s]);
			remember(
				this.byHs,
				this.hs6Of(this.tables.items.hs[i]),
				price,
				shipments.importer[s],
				shipments.day[s]
			);
		}
	}

	read(s: number): PriceReading {
		const { shipments, items } = this.tables;
		const reading = { z: NaN, ratio: NaN, expected: 0, declared: 0, item: NONE, peers: 0 };
		let worst = 0;
		let zSum = 0;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const price = this.logPrice(i);
			if (Number.isNaN(price)) continue;
			const peers = this.peers(i, shipments.importer[s], shipments.day[s]);
			if (!peers) continue;
			const z = Math.max(-Z_LIMIT, Math.min(Z_LIMIT, (price - peers.median) / peers.spread));
			const expected = items.netMass[i] * Math.exp(peers.median);
			reading.expected += expected;
			reading.declared += items.customsValue[i];
			zSum += z * expected;
			if (reading.item === NONE || Math.abs(z) * expected > worst) {
				worst = Math.abs(z) * expected;
				reading.item = i;
				reading.peers = peers.count;
			}
		}
		if (reading.item !== NONE) {
			reading.z = zSum / reading.expected;
			reading.ratio = reading.declared / reading.expected;
		}
		return reading;
	}

	private logPrice(i: number): number {
		const { customsValue, netMass } = this.tables.items;
		return customsValue[i] > 0 && netMass[i] > 0 ? Math.log(customsValue[i] / netMass[i]) : NaN;
	}

	private codeKey(i: number): number {
		const { hs, origin } = this.tables.items;
		return hs[i] * 1024 + origin[i] + 1;
	}

	private originKey(i: number): number {
		const { hs, origin } = this.tables.items;
		return this.hs6Of(hs[i]) * 1024 + origin[i] + 1;
	}

	private peers(i: number, importer: number, day: number) {
		return (
			this.summary(this.byCode.get(this.codeKey(i)), importer, day) ??
			this.summary(this.byOrigin.get(this.originKey(i)), importer, day) ??
			this.summary(this.byHs.get(this.hs6Of(this.tables.items.hs[i])), importer, day)
		);
	}

	private summary(band: Band | undefined, importer: number, day: number) {
		if (!band) return undefined;
		const { scratch, firms } = this;
		firms.clear();
		let count = 0;
		const filled = Math.min(band.count, BAND);
		for (let k = 0; k < filled; k++) {
			if (band.importer[k] === importer || day - band.day[k] > MAX_AGE) continue;
			scratch[count++] = band.value[k];
			firms.add(band.importer[k]);
		}
		if (count < MIN_PEERS || firms.size < MIN_PEER_FIRMS) return undefined;
		const sorted = scratch.subarray(0, count).sort();
		const median = middle(sorted);
		for (let k = 0; k < count; k++) scratch[k] = Math.abs(scratch[k] - median);
		const spread = Math.max(MIN_SPREAD, 1.4826 * middle(sorted.sort()));
		return { median, spread, count };
	}
}

function remember(bands: Map<number, Band>, key: number, value: number, importer: number, day: number): void {
	let band = bands.get(key);
	if (!band) {
		band = {
			value: new Float64Array(BAND),
			importer: new Int32Array(BAND),
			day: new Int32Array(BAND),
			count: 0
		};
		bands.set(key, band);
	}
	const slot = band.count++ % BAND;
	band.value[slot] = value;
	band.importer[slot] = importer;
	band.day[slot] = day;
}

function middle(sorted: Float64Array): number {
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
