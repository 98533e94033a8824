import type { Past } from '#lib/features/past/past.ts';
import { shipmentRef } from '#lib/features/evidence.ts';
import { priceReading } from './price-reading.ts';
import type { Signal } from './signal.ts';

/** Trade-based money laundering: value per kilogram far over the peers', which costs duty and so needs another motive. */
export function priceAbovePeers(past: Past): Signal {
	const { items } = past.tables;
	return {
		id: 'price-above-peers',
		...priceReading(past),
		weigh: (row, at) => (row[at] > 2 ? 0.5 * (row[at] - 2) : 0),
		explain: (s, row, at) => ({
			code: 'price-above-peers',
			params: {
				times: Math.round(row[at + 1] * 10) / 10,
				peers: row[at + 2],
				hs: items.hsCodes[items.hs[row[at + 3]]].slice(0, 6)
			},
			evidence: [shipmentRef(past.tables, s)]
		})
	};
}
