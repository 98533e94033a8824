import { compareEntities } from '#lib/analysis/entity-order.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { pairsOf } from './pairs-of.ts';
import { entityName, entityRef, shipmentRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

/** A licence that more firms than this have used is no firm's own: a class of licences, or a filler. */
const COMMON = 12;

/** The licence or quota of one firm on the declarations of another, worse where the two are linked. */
export function licenceSharing(past: Past): Signal {
	const { tables, ties } = past;
	const { shipments, items } = tables;
	const users = new Map<number, Map<number, number>>();
	past.onLearn((s) => {
		for (const licence of licencesOf(s)) {
			let by = users.get(licence);
			if (!by) users.set(licence, (by = new Map()));
			by.set(shipments.importer[s], s);
		}
	});

	function licencesOf(s: number): number[] {
		const found: number[] = [];
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			if (items.licence[i] !== NONE) found.push(items.licence[i]);
		}
		return found;
	}

	function* others(
		s: number
	): Generator<{ licence: number; firm: number; shipment: number; linked: boolean }> {
		const importer = shipments.importer[s];
		for (const licence of licencesOf(s)) {
			const by = users.get(licence);
			if (!by || by.size > COMMON) continue;
			for (const [firm, shipment] of by) {
				if (firm === importer) continue;
				yield {
					licence,
					firm,
					shipment,
					linked: ties.neighbours(importer).some(({ entity }) => entity === firm)
				};
			}
		}
	}

	return {
		id: 'licence-sharing',
		again: true,
		columns: ['firms', 'linked'],
		read(s, row, at) {
			const firms = new Set<number>();
			const linked = new Set<number>();
			for (const other of others(s)) {
				firms.add(other.firm);
				if (other.linked) linked.add(other.firm);
			}
			row[at] = firms.size;
			row[at + 1] = linked.size;
		},
		weigh: (row, at) =>
			row[at] === 0 ? 0 : 0.9 + 0.25 * Math.min(3, row[at] - 1) + (row[at + 1] > 0 ? 0.8 : 0),
		*pairs() {
			for (const by of users.values()) if (by.size <= COMMON) yield* pairsOf([...by.keys()]);
		},
		explain(s, row, at): Explanation {
			const found = [...others(s)].sort(
				(x, y) => Number(y.linked) - Number(x.linked) || compareEntities(tables.entities, x.firm, y.firm)
			);
			if (found.length === 0) return { code: 'licence-sharing', params: {}, evidence: [] };
			return {
				code: 'licence-sharing',
				params: {
					licence: items.licenceNumbers[found[0].licence],
					firms: row[at],
					name: entityName(tables, found[0].firm),
					linked: row[at + 1]
				},
				evidence: found
					.slice(0, 4)
					.flatMap(({ firm, shipment }) => [entityRef(tables, firm), shipmentRef(tables, shipment)])
			};
		}
	};
}
