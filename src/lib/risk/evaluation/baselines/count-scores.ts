import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { World } from '../scores.ts';
import { NetworkCounts } from './network-counts.ts';

/** A baseline's shipments and entities; its clusters follow from them. */
export interface PointScores {
	shipments: Float64Array;
	/** Of all entities of the tables. */
	entities: Float64Array;
}

export interface CountScores {
	degree: PointScores;
	shared: PointScores;
	/** As known at the end. */
	counts: NetworkCounts;
}

/**
 * Degree and shared-identifier count as scores. A shipment has the sum over its importer, supplier and consignee as
 * known before its day; its broker is left out, who would drown them all. An entity has its own at the end.
 */
export function countScores({ tables, period }: World): CountScores {
	const { shipments } = tables;
	const counts = new NetworkCounts(tables);
	const judged = shipments.day.length - period.firstRow;
	const degree = new Float64Array(judged);
	const shared = new Float64Array(judged);
	for (let row = 0; row < judged; row++) {
		const s = period.firstRow + row;
		counts.advanceTo(shipments.day[s]);
		for (const e of new Set([shipments.importer[s], shipments.exporter[s], shipments.consignee[s]])) {
			if (e === NONE) continue;
			degree[row] += counts.degree[e];
			shared[row] += counts.shared[e];
		}
	}
	counts.advanceTo(NEVER);
	return {
		degree: { shipments: degree, entities: counts.degree },
		shared: { shipments: shared, entities: counts.shared },
		counts
	};
}
