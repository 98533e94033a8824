import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { subheadingOf } from './goods-codes.ts';
import { PeerBands } from './peer-bands.ts';
import type { Peers } from './peer-bands.ts';

/**
 * Value and mass of one piece, litre or pair, beside those of other importers under the same HS6, unit and origin, else
 * under the same HS6 and unit.
 */
export class UnitState {
	private readonly tables: TradeTables;
	private readonly prices = [new PeerBands(), new PeerBands()];
	private readonly masses = [new PeerBands(), new PeerBands()];

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number): void {
		const { shipments } = this.tables;
		const [importer, day] = [shipments.importer[s], shipments.day[s]];
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const [price, mass] = [this.logPrice(i), this.logMass(i)];
			this.keysOf(i).forEach((key, k) => {
				if (!Number.isNaN(price)) this.prices[k].learn(key, price, importer, day);
				if (!Number.isNaN(mass)) this.masses[k].learn(key, mass, importer, day);
			});
		}
	}

	/** Value per unit as a logarithm, NaN unknown; and its peers. */
	logPrice(i: number): number {
		const { quantity, customsValue } = this.tables.items;
		return quantity[i] > 0 && customsValue[i] > 0 ? Math.log(customsValue[i] / quantity[i]) : NaN;
	}

	pricePeers(i: number, importer: number, day: number): Peers | undefined {
		return this.narrowest(this.prices, i, importer, day);
	}

	/** Kilograms per unit as a logarithm, NaN unknown; and its peers. */
	logMass(i: number): number {
		const { quantity, netMass } = this.tables.items;
		return quantity[i] > 0 && netMass[i] > 0 ? Math.log(netMass[i] / quantity[i]) : NaN;
	}

	massPeers(i: number, importer: number, day: number): Peers | undefined {
		return this.narrowest(this.masses, i, importer, day);
	}

	private narrowest(
		bands: readonly PeerBands[],
		i: number,
		importer: number,
		day: number
	): Peers | undefined {
		const [withOrigin, without] = this.keysOf(i);
		return bands[0].peers(withOrigin, importer, day) ?? bands[1].peers(without, importer, day);
	}

	/** Subheading and unit as one number, with the origin and without; what is not named is a value of its own. */
	private keysOf(i: number): readonly [withOrigin: number, without: number] {
		const { items } = this.tables;
		const without = subheadingOf(items, i) * 1024 + items.quantityUnit[i] + 1;
		return [without * 1024 + items.origin[i] + 1, without];
	}
}
