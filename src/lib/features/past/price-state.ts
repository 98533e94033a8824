import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { PeerBands, robustZ } from './peer-bands.ts';
import type { Peers } from './peer-bands.ts';

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

/** Peer bands of unit value by full code x origin; by HS6 x origin, then by HS6, where those are too thin. */
export class PriceState {
	private readonly tables: TradeTables;
	private readonly byCode = new PeerBands();
	private readonly byOrigin = new PeerBands();
	private readonly byHs = new PeerBands();
	/** HS6 of each code that was there when something was learnt last. */
	private readonly hs6: number[] = [];

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	/** First six digits of a code, the same worldwide. */
	hs6Of(code: number): number {
		return code < this.hs6.length ? this.hs6[code] : Number(this.tables.items.hsCodes[code].slice(0, 6));
	}

	learn(s: number): void {
		const { shipments, items } = this.tables;
		for (let code = this.hs6.length; code < items.hsCodes.length; code++) this.hs6.push(this.hs6Of(code));
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const price = this.logPrice(i);
			if (Number.isNaN(price)) continue;
			const [importer, day] = [shipments.importer[s], shipments.day[s]];
			this.byCode.learn(this.codeKey(i), price, importer, day);
			this.byOrigin.learn(this.originKey(i), price, importer, day);
			this.byHs.learn(this.hs6Of(this.tables.items.hs[i]), price, importer, day);
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
			const z = robustZ(price, peers);
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

	/** Value per kilogram of an item as a logarithm; NaN unknown. */
	logPrice(i: number): number {
		const { customsValue, netMass } = this.tables.items;
		return customsValue[i] > 0 && netMass[i] > 0 ? Math.log(customsValue[i] / netMass[i]) : NaN;
	}

	/** Other importers' prices of the last days, under the same HS6 and origin, else under the same HS6. */
	recentPeers(i: number, importer: number, day: number, maxAge: number): Peers | undefined {
		return (
			this.byOrigin.peers(this.originKey(i), importer, day, maxAge) ??
			this.byHs.peers(this.hs6Of(this.tables.items.hs[i]), importer, day, maxAge)
		);
	}

	private codeKey(i: number): number {
		const { hs, origin } = this.tables.items;
		return hs[i] * 1024 + origin[i] + 1;
	}

	private originKey(i: number): number {
		const { hs, origin } = this.tables.items;
		return this.hs6Of(hs[i]) * 1024 + origin[i] + 1;
	}

	private peers(i: number, importer: number, day: number): Peers | undefined {
		return (
			this.byCode.peers(this.codeKey(i), importer, day) ??
			this.byOrigin.peers(this.originKey(i), importer, day) ??
			this.byHs.peers(this.hs6Of(this.tables.items.hs[i]), importer, day)
		);
	}
}
