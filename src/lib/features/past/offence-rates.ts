import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { headingOf, mainItemOf, subheadingOf } from './goods-codes.ts';
import { integers } from './growing-array.ts';
import { PairTable } from './pair-table.ts';

/** Inspections of the mean rate that are added to a key's own (Kim et al., DATE, KDD 2020: sum / (n + 10)). */
const SMOOTHING = 10;

/** What offences are counted by: parties, goods and places, and pairs of them. */
export const RATE_KEYS = [
	'importer',
	'exporter',
	'broker',
	'consignee',
	'hs',
	'heading',
	'office',
	'origin',
	'importer-exporter',
	'importer-broker',
	'importer-hs',
	'exporter-hs',
	'exporter-broker',
	'broker-office',
	'broker-hs',
	'origin-hs'
] as const;

/** Keys of which the highest rates are flagged; flags tell a model more than the rates do (DATE). */
export const FLAGGED = ['importer', 'exporter', 'broker', 'hs', 'office'] as const;
/** Share of the keys with an inspection that bears the flag. */
const FLAGGED_SHARE = 0.1;

/** Smoothed offence rates, from outcomes when they become known. */
export class OffenceRates {
	private readonly tables: TradeTables;
	private readonly keys = RATE_KEYS.map(() => new PairTable());
	private readonly inspected = RATE_KEYS.map(() => integers(0));
	private readonly offences = RATE_KEYS.map(() => integers(0));
	private readonly first = new Int32Array(RATE_KEYS.length);
	private readonly second = new Int32Array(RATE_KEYS.length);
	/** Rate above which a key of FLAGGED bears its flag. */
	private readonly limits = new Float64Array(FLAGGED.length).fill(Infinity);
	private allInspected = 0;
	private allOffences = 0;

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	hear(s: number, offence: boolean): void {
		this.keysOf(s);
		this.allInspected++;
		if (offence) this.allOffences++;
		for (let k = 0; k < RATE_KEYS.length; k++) {
			if (this.first[k] < 0 || this.second[k] < 0) continue;
			const entry = this.keys[k].add(this.first[k], this.second[k]);
			this.inspected[k].add(entry, 1);
			if (offence) this.offences[k].add(entry, 1);
		}
	}

	/** Share of all known inspections that found an offence; 0 before the first. */
	get baseRate(): number {
		return this.allInspected === 0 ? 0 : this.allOffences / this.allInspected;
	}

	/** A rate drawn to that share by ten inspections. */
	smoothed(offences: number, inspected: number): number {
		return (offences + SMOOTHING * this.baseRate) / (inspected + SMOOTHING);
	}

	/** Writes one rate a key of RATE_KEYS, NaN where the declaration does not name it. */
	write(s: number, row: Float64Array, at: number): void {
		this.keysOf(s);
		for (let k = 0; k < RATE_KEYS.length; k++) {
			if (this.first[k] < 0 || this.second[k] < 0) {
				row[at + k] = NaN;
				continue;
			}
			const entry = this.keys[k].find(this.first[k], this.second[k]);
			row[at + k] = entry === NONE ? this.baseRate : this.rateOf(k, entry);
		}
	}

	/** Finds anew which rates are the highest tenth of each flagged key. */
	refit(): void {
		FLAGGED.forEach((name, f) => {
			const k = RATE_KEYS.indexOf(name);
			const rates = new Float64Array(this.keys[k].length);
			for (let entry = 0; entry < rates.length; entry++) rates[entry] = this.rateOf(k, entry);
			if (rates.length > 0) this.limits[f] = rates.sort()[Math.floor((1 - FLAGGED_SHARE) * rates.length)];
		});
	}

	/** One flag a key of FLAGGED, from the rates that `write` wrote. */
	writeFlags(rates: Float64Array, from: number, row: Float64Array, at: number): void {
		FLAGGED.forEach((name, f) => {
			const rate = rates[from + RATE_KEYS.indexOf(name)];
			row[at + f] = Number.isNaN(rate) ? NaN : Number(rate > this.baseRate && rate >= this.limits[f]);
		});
	}

	private rateOf(k: number, entry: number): number {
		return this.smoothed(this.offences[k].get(entry), this.inspected[k].get(entry));
	}

	/** Fills `first` and `second` with the keys of a shipment; a single key is a pair with 0. */
	private keysOf(s: number): void {
		const { shipments, items } = this.tables;
		const [importer, exporter] = [shipments.importer[s], shipments.exporter[s]];
		const [broker, office] = [shipments.broker[s], shipments.office[s]];
		const main = mainItemOf(this.tables, s);
		const hs = main === NONE ? NONE : subheadingOf(items, main);
		const origin = main === NONE ? NONE : items.origin[main];
		let k = 0;
		const key = (a: number, b = 0) => {
			this.first[k] = a;
			this.second[k++] = b;
		};
		key(importer);
		key(exporter);
		key(broker);
		key(shipments.consignee[s]);
		key(hs);
		key(main === NONE ? NONE : headingOf(items, main));
		key(office);
		key(origin);
		key(importer, exporter);
		key(importer, broker);
		key(importer, hs);
		key(exporter, hs);
		key(exporter, broker);
		key(broker, office);
		key(broker, hs);
		key(origin, hs);
	}
}
