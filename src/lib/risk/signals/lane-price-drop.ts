import type { Past } from '#lib/features/past/past.ts';
import { percent, shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

const LEAST_BEFORE = 3;
/** Log prices of one lane scatter about this much from one consignment to the next. */
const SPREAD = 0.18;

/** The same goods from the same supplier, suddenly cheaper than this importer declared them before. */
export function lanePriceDrop(past: Past): Signal {
	const { tables, lanes } = past;
	const { shipments, items } = tables;
	const price = (i: number) => Math.log(items.customsValue[i] / items.netMass[i]);

	function dropOf(s: number, i: number): { drop: number; before: number } | undefined {
		const earlier = lanes
			.before(s, i)
			.filter((other) => items.hs[other] === items.hs[i])
			.map(price)
			.filter(Number.isFinite)
			.sort((x, y) => x - y);
		const now = price(i);
		if (earlier.length < LEAST_BEFORE || !Number.isFinite(now)) return undefined;
		return { drop: earlier[earlier.length >> 1] - now, before: earlier.length };
	}

	return {
		id: 'lane-price-drop',
		again: false,
		columns: ['drop', 'before'],
		read(s, row, at) {
			row[at] = NaN;
			row[at + 1] = 0;
			for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
				const found = dropOf(s, i);
				if (!found || found.drop < row[at]) continue;
				row[at] = found.drop;
				row[at + 1] = found.before;
			}
		},
		weigh: (row, at) => (row[at] > 1.8 * SPREAD ? 0.3 + 0.35 * (row[at] / SPREAD - 1.8) : 0),
		explain: (s, row, at) => ({
			code: 'lane-price-drop',
			params: { percent: percent(1 - Math.exp(-row[at])), before: row[at + 1] },
			evidence: [shipmentRef(tables, s)]
		})
	};
}
