import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import type { Party } from '#lib/features/past/outcome-state.ts';
import { entityName, entityRef, shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

/**
 * Offences of a party over those its HS and office mix explain, smoothed (empirical Bayes), so that a broker is
 * held against its like and not against its size.
 */
export function offenceHistory(past: Past, party: Party): Signal {
	const { tables, outcomes } = past;
	return {
		id: `${party}-offences`,
		again: true,
		columns: ['excess', 'inspected', 'offences'],
		read(s, row, at) {
			const entity = tables.shipments[party][s];
			const counts = entity === NONE ? { inspected: 0, offences: 0 } : outcomes.counts(party, entity);
			row[at] = entity === NONE ? 1 : outcomes.excess(party, entity);
			row[at + 1] = counts.inspected;
			row[at + 2] = counts.offences;
		},
		weigh: (row, at) => Math.log(row[at]),
		explain(s, row, at) {
			const entity = tables.shipments[party][s];
			const last = outcomes.lastOffence.get(entity);
			return {
				code: `${party}-offences`,
				params: { name: entityName(tables, entity), offences: row[at + 2], inspected: row[at + 1] },
				evidence: [
					entityRef(tables, entity),
					...(last === NONE ? [] : [shipmentRef(tables, tables.inspections.shipment[last])])
				]
			};
		}
	};
}
