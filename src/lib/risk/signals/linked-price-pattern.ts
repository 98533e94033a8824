import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

/** Firms tied to the importer by rare identifiers or persons that price under their peers too: a ring shifts together. */
export function linkedPricePattern(past: Past): Signal {
	const { tables, ties, trade } = past;

	function* patterns(
		s: number
	): Generator<{ entity: number; pull: number; mean: number; identifier: number }> {
		for (const { entity, strength, identifier } of ties.neighbours(tables.shipments.importer[s])) {
			const { mean, weight } = trade.pricePattern(entity);
			if (weight > 0) yield { entity, pull: Math.min(1.5, strength), mean, identifier };
		}
	}

	return {
		id: 'linked-price-pattern',
		again: true,
		columns: ['mean', 'firms'],
		read(s, row, at) {
			let sum = 0;
			let pulls = 0;
			let firms = 0;
			for (const { pull, mean } of patterns(s)) {
				sum += pull * mean;
				pulls += pull;
				firms++;
			}
			row[at] = sum / (pulls + 0.5);
			row[at + 1] = firms;
		},
		weigh: (row, at) => (row[at] < -0.4 ? 0.9 * (-row[at] - 0.4) : 0),
		explain(s, row, at): Explanation {
			let lowest = { entity: NONE, mean: 0, pull: 0, identifier: NONE };
			for (const found of patterns(s))
				if (found.pull * found.mean < lowest.pull * lowest.mean) lowest = found;
			if (lowest.entity === NONE) return { code: 'linked-price-pattern', params: {}, evidence: [] };
			return {
				code: 'linked-price-pattern',
				params: {
					name: entityName(tables, lowest.entity),
					firms: row[at + 1],
					deviations: Math.round(-row[at] * 10) / 10
				},
				evidence: [entityRef(tables, lowest.entity)]
			};
		}
	};
}
