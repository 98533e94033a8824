import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { subheadingOf } from './goods-codes.ts';
import { PeerBands } from './peer-bands.ts';
import type { Peers } from './peer-bands.ts';

/** Value and mass of one piece, litre or pair, beside those of other importers under the same HS6, origin and unit. */
export class UnitState {
	private readonly tables: TradeTables;
	private readonly prices = new PeerBands();
	private readonly masses = new PeerBands();

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number): void {
		const { shipments } = this.tables;
		const [importer, day] = [shipments.importer[s], shipments.day[s]];
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const [price, mass] = [this.logPrice(i), this.logMass(i)];
			const key = this.keyOf(i);
			if (!Number.isNaN(price)) this.prices.learn(key, price, importer, day);
			if (!Number.isNaN(mass)) this.masses.learn(key, mass, importer, day);
		}
	}

	/** Value per unit as a logarithm, NaN unknown; and its peers. */
	logPrice(i: number): number {
		const { quantity, customsValue } = this.tables.items;
		return quantity[i] > 0 && customsValue[i] > 0 ? Math.log(customsValue[i] / quantity[i]) : NaN;
	}

	pricePeers(i: number, importer: number, day: number): Peers | undefined {
		return this.prices.peers(this.keyOf(i), importer, day);
	}

	/** Kilograms per unit as a logarithm, NaN unknown; and its peers. */
	logMass(i: number): number {
		const { quantity, netMass } = this.tables.items;
		return quantity[i] > 0 && netMass[i] > 0 ? Math.log(netMass[i] / quantity[i]) : NaN;
	}

	massPeers(i: number, importer: number, day: number): Peers | undefined {
		return this.masses.peers(this.keyOf(i), importer, day);
	}

	/** Subheading, origin and unit as one number; what is not named is a value of its own. */
	private keyOf(i: number): number {
		const { items } = this.tables;
		return (subheadingOf(items, i) * 1024 + items.origin[i] + 1) * 1024 + items.quantityUnit[i] + 1;
	}
}
