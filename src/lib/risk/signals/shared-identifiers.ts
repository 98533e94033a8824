import { NONE } from '#lib/analysis/trade-tables.ts';
import { firmAge } from '#lib/features/past/firm-age.ts';
import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef, identifierRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

const YOUNG_DAYS = 1100;

/** Rare identifiers or persons in common with firms that trade on their own, the younger the more telling. */
export function sharedIdentifiers(past: Past): Signal {
	const { tables, ties, trade } = past;
	return {
		id: 'shared-identifiers',
		again: true,
		columns: ['strength', 'firms', 'young'],
		read(s, row, at) {
			row.fill(0, at, at + 3);
			for (const { entity, strength } of ties.neighbours(tables.shipments.importer[s])) {
				if (!trade.isPrincipal(entity)) continue;
				row[at] += Math.min(2, strength);
				row[at + 1]++;
				if (firmAge(tables.entities, entity, past.day) <= YOUNG_DAYS) row[at + 2]++;
			}
		},
		weigh: (row, at) =>
			row[at + 1] === 0 ? 0 : 0.5 * Math.min(2, row[at]) * (0.4 + 0.6 * (row[at + 2] / row[at + 1])),
		explain(s, row, at): ReturnType<Signal['explain']> {
			const importer = tables.shipments.importer[s];
			const closest = ties.neighbours(importer).find(({ entity }) => trade.isPrincipal(entity));
			if (!closest) return { code: 'shared-identifiers', params: {}, evidence: [] };
			const { identifier, person, entity } = closest;
			const shared = identifier === NONE ? entityRef(tables, person) : identifierRef(tables, identifier);
			return {
				code: 'shared-identifiers',
				params: { name: entityName(tables, entity), firms: row[at + 1], kind: shared.label },
				evidence: [shared, entityRef(tables, entity)]
			};
		}
	};
}
