import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import type { Party } from '#lib/features/past/outcome-state.ts';
import { entityName, entityRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

/** Mean deviations that discounters and premium traders keep within. */
const LOW = 1.3;
const HIGH = 1.4;

/** A party whose past declarations stand under their peers as a habit, or over them. Discounters do so a little, rings a lot. */
export function pricePattern(past: Past, party: Party, scale: number): Signal {
	const { tables } = past;
	const codeOf = (mean: number) => `${party}-price-pattern${mean > 0 ? '-high' : ''}`;
	return {
		id: `${party}-price-pattern`,
		again: true,
		columns: ['mean', 'weight'],
		read(s, row, at) {
			const entity = tables.shipments[party][s];
			const pattern = entity === NONE ? { mean: NaN, weight: 0 } : past.trade.pricePattern(entity);
			row[at] = pattern.mean;
			row[at + 1] = pattern.weight;
		},
		weigh: (row, at) => scale * Math.max(0, row[at] < 0 ? -row[at] - LOW : row[at] - HIGH) || 0,
		explain(s, row, at) {
			const entity = tables.shipments[party][s];
			return {
				code: codeOf(row[at]),
				params: {
					name: entityName(tables, entity),
					shipments: Math.round(row[at + 1]),
					deviations: Math.round(Math.abs(row[at]) * 10) / 10
				},
				evidence: [entityRef(tables, entity)]
			};
		}
	};
}
