import type { Past } from '#lib/features/past/past.ts';
import { percent, shipmentRef } from '#lib/features/evidence.ts';
import { priceReading } from './price-reading.ts';
import type { Signal } from './signal.ts';

/** Undervaluation: value per kilogram far under what other importers declared for the same goods and origin. */
export function priceBelowPeers(past: Past): Signal {
	const { items } = past.tables;
	return {
		id: 'price-below-peers',
		...priceReading(past),
		weigh: (row, at) => (row[at] < -2 ? 0.4 * (-row[at] - 2) : 0),
		explain: (s, row, at) => ({
			code: 'price-below-peers',
			params: {
				percent: percent(1 - row[at + 1]),
				peers: row[at + 2],
				hs: items.hsCodes[items.hs[row[at + 3]]].slice(0, 6)
			},
			evidence: [shipmentRef(past.tables, s)]
		})
	};
}
