import type { Day } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** Parties that answer for the goods; a broker declares what it is told. */
const ANSWERING = ['importer', 'exporter', 'consignee'] as const;

/** Entities with an offence that was confirmed by a day, by the date of its inspection. */
export class KnownOffenders {
	private readonly tables: TradeTables;
	private cursor = 0;
	/** By their latest offence, the latest last. */
	private readonly known = new Set<number>();

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	/** Takes in the outcomes dated before `day`. */
	advanceTo(day: Day): void {
		const { inspections, shipments } = this.tables;
		for (; this.cursor < inspections.day.length && inspections.day[this.cursor] < day; this.cursor++) {
			if (inspections.offence[this.cursor] === 0) continue;
			const s = inspections.shipment[this.cursor];
			for (const party of ANSWERING) {
				const e = shipments[party][s];
				if (e === NONE) continue;
				this.known.delete(e);
				this.known.add(e);
			}
		}
	}

	/** The latest first. */
	latestFirst(): number[] {
		return [...this.known].reverse();
	}
}
