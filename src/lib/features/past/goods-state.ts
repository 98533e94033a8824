import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { dutyShare } from './duty-share.ts';
import { headingOf, subheadingOf } from './goods-codes.ts';
import { integers } from './growing-array.ts';
import { MixState } from './mix-state.ts';
import { Rarity } from './rarity.ts';
import { UsualRate } from './usual-rate.ts';

/** What goods are usual: of each importer and supplier, on each route, of each origin, at which rates. */
export class GoodsState {
	private readonly tables: TradeTables;
	readonly importerMix = new MixState();
	readonly supplierMix = new MixState();
	/** Country of departure given the origin, office given the country of departure, origin given heading or supplier. */
	readonly departure = new Rarity();
	readonly office = new Rarity();
	readonly headingOrigin = new Rarity();
	readonly supplierOrigin = new Rarity();
	/** Duty and tax over value by HS subheading, duty over value by heading. */
	readonly usualTax = new UsualRate();
	readonly usualDuty = new UsualRate();
	/** Day of the first claim of a preference by each importer, 0 without. */
	private readonly preference = integers(0);

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number): void {
		const { shipments, items } = this.tables;
		const [importer, exporter] = [shipments.importer[s], shipments.exporter[s]];
		const [departure, day] = [shipments.departure[s], shipments.day[s]];
		this.office.learn(departure, shipments.office[s]);
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const heading = headingOf(items, i);
			this.importerMix.learn(importer, heading, day);
			this.supplierMix.learn(exporter, heading, day);
			this.departure.learn(items.origin[i], departure);
			this.headingOrigin.learn(heading, items.origin[i]);
			this.supplierOrigin.learn(exporter, items.origin[i]);
			this.usualTax.learn(subheadingOf(items, i), taxShare(this.tables, i));
			this.usualDuty.learn(heading, dutyShare(items, i));
			if (items.preference[i] >= 0 && this.preference.get(importer) === 0) this.preference.set(importer, day);
		}
	}

	/** Days since an importer first claimed a preference, 0 if it never did. */
	sincePreference(importer: number, day: number): number {
		const first = this.preference.get(importer);
		return first === 0 ? 0 : day - first;
	}
}

/** Duty and tax over value of an item; NaN unknown. */
export function taxShare({ items }: TradeTables, i: number): number {
	return items.customsValue[i] > 0 ? (items.duty[i] + items.tax[i]) / items.customsValue[i] : NaN;
}
