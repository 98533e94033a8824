import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** Inspections of the same rate as all that are added to a key's own (Kim et al., DATE, KDD 2020: sum / (n + 10)). */
const SMOOTHING = 10;

interface Tally {
	inspected: number;
	offences: number;
}

/** The parts of a declaration that offences are counted by. */
export const RATE_KEYS = [
	'importer',
	'broker',
	'exporter',
	'consignee',
	'hs',
	'office',
	'origin',
	'importer-exporter',
	'importer-broker',
	'importer-hs',
	'exporter-hs',
	'broker-office',
	'broker-hs',
	'origin-hs'
] as const;

/** Smoothed offence rates by party, goods and place, and by pairs of them, from outcomes known before a day. */
export class OffenceRates {
	readonly #tables: TradeTables;
	readonly #mainItem: (shipment: number) => number;
	readonly #tallies = RATE_KEYS.map(() => new Map<number, Tally>());
	readonly #all: Tally = { inspected: 0, offences: 0 };
	#next = 0;

	/** @param mainItem row of the item that stands for a shipment, NONE without */
	constructor(tables: TradeTables, mainItem: (shipment: number) => number) {
		this.#tables = tables;
		this.#mainItem = mainItem;
	}

	/** Learns the outcomes of inspections before the day. Days may not fall. */
	advanceTo(day: number): void {
		const { inspections } = this.#tables;
		for (; this.#next < inspections.day.length && inspections.day[this.#next] < day; this.#next++) {
			const shipment = inspections.shipment[this.#next];
			if (shipment === NONE) continue;
			const offence = inspections.offence[this.#next];
			count(this.#all, offence);
			this.#keys(shipment).forEach((key, k) => {
				if (key === NONE) return;
				const tally = this.#tallies[k].get(key) ?? { inspected: 0, offences: 0 };
				this.#tallies[k].set(key, tally);
				count(tally, offence);
			});
		}
	}

	/** One rate a key of RATE_KEYS, NaN where the declaration does not name it. */
	rates(shipment: number): number[] {
		const prior = this.#all.inspected === 0 ? 0 : this.#all.offences / this.#all.inspected;
		return this.#keys(shipment).map((key, k) => {
			if (key === NONE) return NaN;
			const { inspected, offences } = this.#tallies[k].get(key) ?? { inspected: 0, offences: 0 };
			return (offences + SMOOTHING * prior) / (inspected + SMOOTHING);
		});
	}

	/** Inspections of the importer known of. */
	inspectedOf(importer: number): number {
		return this.#tallies[0].get(importer)?.inspected ?? 0;
	}

	/** In the order of RATE_KEYS. */
	#keys(s: number): number[] {
		const { shipments, items, entities } = this.#tables;
		const [importer, broker] = [shipments.importer[s], shipments.broker[s]];
		const [exporter, consignee, office] = [
			shipments.exporter[s],
			shipments.consignee[s],
			shipments.office[s]
		];
		const item = this.#mainItem(s);
		const hs = item === NONE ? NONE : items.hs[item];
		const origin = item === NONE ? NONE : items.origin[item];
		const size = Math.max(entities.ids.length, items.hsCodes.length, shipments.officeCodes.length);
		const pair = (a: number, b: number) => (a === NONE || b === NONE ? NONE : a * size + b);
		return [
			importer,
			broker,
			exporter,
			consignee,
			hs,
			office,
			origin,
			pair(importer, exporter),
			pair(importer, broker),
			pair(importer, hs),
			pair(exporter, hs),
			pair(broker, office),
			pair(broker, hs),
			pair(origin, hs)
		];
	}
}

function count(tally: Tally, offence: number): void {
	tally.inspected++;
	tally.offences += offence;
}
