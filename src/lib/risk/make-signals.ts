import type { Past } from './features/past.ts';
import { linkedOffences } from './signals/linked-offences.ts';
import { linkedPricePattern } from './signals/linked-price-pattern.ts';
import { offenceHistory } from './signals/offence-history.ts';
import { priceAbovePeers } from './signals/price-above-peers.ts';
import { priceBelowPeers } from './signals/price-below-peers.ts';
import { pricePattern } from './signals/price-pattern.ts';
import type { Signal } from './signals/signal.ts';

/** Every signal, over one past. */
export function makeSignals(past: Past): Signal[] {
	return [
		priceBelowPeers(past),
		priceAbovePeers(past),
		pricePattern(past, 'importer', 0.9),
		pricePattern(past, 'exporter', 0.7),
		linkedPricePattern(past),
		offenceHistory(past, 'importer'),
		offenceHistory(past, 'exporter'),
		offenceHistory(past, 'broker'),
		offenceHistory(past, 'consignee'),
		linkedOffences(past)
	];
}
