import type { Past } from '#lib/features/past/past.ts';
import type { Signal } from './signal.ts';

/** What the two signals of price read alike: how far a shipment's value per kilogram is from that of its peers. */
export function priceReading(past: Past): Pick<Signal, 'again' | 'columns' | 'internal' | 'read'> {
	return {
		again: false,
		columns: ['z', 'ratio', 'peers', 'item'],
		// The catalogue has them in the family of trade.
		internal: ['z', 'ratio', 'peers', 'item'],
		read(s, row, at) {
			const reading = past.price(s);
			row[at] = reading.z;
			row[at + 1] = reading.ratio;
			row[at + 2] = reading.peers;
			row[at + 3] = reading.item;
		}
	};
}
