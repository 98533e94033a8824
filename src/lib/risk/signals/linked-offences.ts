import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import type { Neighbour } from '#lib/features/past/tie-state.ts';
import { entityName, entityRef, identifierRef, shipmentRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

/** A second step fades: what two firms away did is a hint. */
const SECOND_STEP = 0.4;

/** The importer or consignee shares identifiers or persons, hubs faded, with firms that were confirmed before. */
export function linkedOffences(past: Past): Signal {
	const { tables, ties, outcomes } = past;

	function guilt(entity: number): number {
		const { inspected, offences } = outcomes.own(entity);
		return offences === 0 ? 0 : offences / (inspected + 2);
	}

	function* reached(s: number): Generator<{ via: Neighbour; entity: number; weight: number; steps: number }> {
		const { importer, consignee } = tables.shipments;
		const starts =
			consignee[s] === NONE || consignee[s] === importer[s] ? [importer[s]] : [importer[s], consignee[s]];
		for (const start of starts) {
			for (const via of ties.neighbours(start)) {
				if (starts.includes(via.entity)) continue;
				yield { via, entity: via.entity, weight: Math.min(2, via.strength) * guilt(via.entity), steps: 1 };
				for (const next of ties.neighbours(via.entity)) {
					if (next.entity === start) continue;
					const strength = Math.min(1, via.strength) * Math.min(1, next.strength) * SECOND_STEP;
					yield { via, entity: next.entity, weight: strength * guilt(next.entity), steps: 2 };
				}
			}
		}
	}

	return {
		id: 'linked-offences',
		again: true,
		columns: ['sum', 'firms'],
		read(s, row, at) {
			const best = new Map<number, number>();
			for (const { entity, weight } of reached(s)) {
				if (weight > (best.get(entity) ?? 0)) best.set(entity, weight);
			}
			row[at] = 0;
			row[at + 1] = best.size;
			for (const weight of best.values()) row[at] += weight;
		},
		weigh: (row, at) => 1.6 * Math.log1p(2 * row[at]),
		explain(s, row, at): Explanation {
			let strongest: ReturnType<typeof reached> extends Generator<infer T> ? T | undefined : never;
			for (const found of reached(s)) if (!strongest || found.weight > strongest.weight) strongest = found;
			if (!strongest) return { code: 'linked-offences', params: {}, evidence: [] };
			const { via, entity, steps } = strongest;
			const last = outcomes.lastOffence.get(entity);
			const shared =
				via.identifier === NONE ? entityRef(tables, via.person) : identifierRef(tables, via.identifier);
			return {
				code: 'linked-offences',
				params: {
					name: entityName(tables, entity),
					kind: shared.label,
					steps,
					firms: row[at + 1],
					date: last === NONE ? '' : isoOf(tables.inspections.day[last])
				},
				evidence: [
					entityRef(tables, entity),
					shared,
					...(last === NONE ? [] : [shipmentRef(tables, tables.inspections.shipment[last])])
				]
			};
		}
	};
}
