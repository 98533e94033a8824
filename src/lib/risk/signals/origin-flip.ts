import { isoOf } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { dutyShare } from '#lib/features/past/duty-share.ts';
import type { Past } from '#lib/features/past/past.ts';
import { shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

const LEAST_BEFORE = 2;

/** Origin switching: supplier and port of departure stay, the origin of the same goods flips to one that pays less. */
export function originFlip(past: Past): Signal {
	const { tables, lanes } = past;
	const { shipments, items } = tables;

	function flipOf(s: number, i: number): { before: number; gain: number; last: number } | undefined {
		let before = 0;
		let gain = 0;
		let last = NONE;
		let flipped = false;
		for (const other of lanes.before(s, i)) {
			const t = items.shipment[other];
			if (shipments.departure[t] !== shipments.departure[s]) continue;
			if (items.origin[other] === items.origin[i]) {
				flipped = true;
			} else if (items.origin[other] !== NONE) {
				if (flipped) return undefined;
				before++;
				gain += Math.max(0, dutyShare(items, other) - dutyShare(items, i)) || 0;
				last = other;
			}
		}
		return before >= LEAST_BEFORE ? { before, gain: gain / before, last } : undefined;
	}

	return {
		id: 'origin-flip',
		again: false,
		columns: ['before', 'gain', 'preference', 'from', 'item'],
		internal: ['from', 'item'],
		read(s, row, at) {
			row.fill(0, at, at + 5);
			for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
				if (items.origin[i] === NONE) continue;
				const flip = flipOf(s, i);
				if (!flip || flip.gain < row[at + 1]) continue;
				const preference = items.preference[i] !== NONE && items.preference[flip.last] === NONE ? 1 : 0;
				row.set([flip.before, flip.gain, preference, flip.last, i], at);
			}
		},
		weigh: (row, at) =>
			row[at] === 0
				? 0
				: 0.3 + 5 * Math.min(0.2, row[at + 1]) + 0.6 * row[at + 2] + 0.2 * Math.log2(row[at] / 2),
		explain(s, row, at) {
			const last = row[at + 3];
			return {
				code: 'origin-flip',
				params: {
					from: shipments.countryCodes[items.origin[last]],
					to: shipments.countryCodes[items.origin[row[at + 4]]],
					points: Math.round(row[at + 1] * 1000) / 10,
					before: row[at],
					date: isoOf(shipments.day[items.shipment[last]])
				},
				evidence: [shipmentRef(tables, s), shipmentRef(tables, items.shipment[last])]
			};
		}
	};
}
