import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { dutyShare } from '#lib/features/past/duty-share.ts';
import type { Past } from '#lib/features/past/past.ts';
import { shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

/** Percentage points of duty that make a move worth while. */
const LEAST_DROP = 0.02;
const LEAST_BEFORE = 2;

/** Misclassification: goods of one importer and supplier move to a sibling of the same heading that pays less duty. */
export function tariffShift(past: Past): Signal {
	const { tables, lanes } = past;
	const { shipments, items } = tables;

	/** The move that item `i` goes on with: how many items were under the dearer code before it, and how much dearer. */
	function moveOf(s: number, i: number): { drop: number; before: number; last: number } | undefined {
		const lane = lanes.before(s, i);
		const day = shipments.day[s];
		let before = 0;
		let dropped = 0;
		let last = NONE;
		let switched = false;
		for (const other of lane) {
			if (shipments.day[items.shipment[other]] > day) break;
			if (items.hs[other] === items.hs[i]) {
				switched = true;
			} else if (dutyShare(items, other) - dutyShare(items, i) >= LEAST_DROP) {
				// Codes used by turns are a mixed trade, not a move.
				if (switched) return undefined;
				before++;
				dropped += dutyShare(items, other) - dutyShare(items, i);
				last = other;
			}
		}
		return before >= LEAST_BEFORE ? { drop: dropped / before, before, last } : undefined;
	}

	return {
		id: 'tariff-shift',
		again: false,
		columns: ['drop', 'before', 'from', 'item'],
		internal: ['from', 'item'],
		read(s, row, at) {
			row.fill(0, at, at + 4);
			for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
				const move = moveOf(s, i);
				if (!move || move.drop <= row[at]) continue;
				row[at] = move.drop;
				row[at + 1] = move.before;
				row[at + 2] = move.last;
				row[at + 3] = i;
			}
		},
		weigh: (row, at) =>
			row[at] > 0 ? 0.5 + 5 * Math.min(0.2, row[at]) + 0.3 * Math.log2(row[at + 1] / 2) : 0,
		explain(s, row, at) {
			const last = row[at + 2];
			return {
				code: 'tariff-shift',
				params: {
					from: items.hsCodes[items.hs[last]],
					to: items.hsCodes[items.hs[row[at + 3]]],
					points: Math.round(row[at] * 1000) / 10,
					before: row[at + 1],
					date: isoOf(shipments.day[items.shipment[last]])
				},
				evidence: [shipmentRef(tables, s), shipmentRef(tables, items.shipment[last])]
			};
		}
	};
}
