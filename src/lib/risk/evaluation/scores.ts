import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { testPeriod } from './test-period.ts';
import type { TestPeriod } from './test-period.ts';

/** What a scorer says of one world. */
export interface Scores {
	/** Of the shipments of the test period, in the order of the tables. */
	shipments: Float64Array;
	/** Of `World.organisations`, in their order. */
	entities: Float64Array;
	/** Organisation ids, most suspicious cluster first. */
	clusters: string[][];
}

/** The rows that are judged. */
export interface World {
	tables: TradeTables;
	period: TestPeriod;
	/** Entities with a shipment in the test period, persons left out. */
	organisations: Int32Array;
	organisationIds: string[];
}

/** @param period the rows that are judged; the last fifth of time when absent */
export function worldOf(tables: TradeTables, period = testPeriod(tables.shipments.day)): World {
	const { shipments, entities } = tables;
	const active = new Set<number>();
	for (const party of [shipments.importer, shipments.exporter, shipments.broker, shipments.consignee]) {
		for (let s = period.firstRow; s < party.length; s++) if (party[s] >= 0) active.add(party[s]);
	}
	const organisations = Int32Array.from(active)
		.filter((e) => entities.labels[e] !== 'Person')
		.sort();
	return {
		tables,
		period,
		organisations,
		organisationIds: Array.from(organisations, (e) => entities.ids[e])
	};
}
