import type { Past } from '#lib/features/past/past.ts';
import { lanePriceDrop } from './signals/lane-price-drop.ts';
import { licenceSharing } from './signals/licence-sharing.ts';
import { linkedOffences } from './signals/linked-offences.ts';
import { linkedPricePattern } from './signals/linked-price-pattern.ts';
import { newTraderBurst } from './signals/new-trader-burst.ts';
import { offenceHistory } from './signals/offence-history.ts';
import { originFlip } from './signals/origin-flip.ts';
import { phoenix } from './signals/phoenix.ts';
import { priceAbovePeers } from './signals/price-above-peers.ts';
import { priceBelowPeers } from './signals/price-below-peers.ts';
import { pricePattern } from './signals/price-pattern.ts';
import { repeatedConsignments } from './signals/repeated-consignments.ts';
import { sharedIdentifiers } from './signals/shared-identifiers.ts';
import { shellCluster } from './signals/shell-cluster.ts';
import type { Signal } from './signals/signal.ts';
import { tariffShift } from './signals/tariff-shift.ts';
import { temporaryAdmission } from './signals/temporary-admission.ts';
import { trackRecord } from './signals/track-record.ts';
import { valueSplitting } from './signals/value-splitting.ts';

/** Every signal, over one past. */
export function makeSignals(past: Past): Signal[] {
	return [
		priceBelowPeers(past),
		priceAbovePeers(past),
		pricePattern(past, 'importer', 0.9),
		pricePattern(past, 'exporter', 0.7),
		lanePriceDrop(past),
		linkedPricePattern(past),
		sharedIdentifiers(past),
		trackRecord(past),
		offenceHistory(past, 'importer'),
		offenceHistory(past, 'exporter'),
		offenceHistory(past, 'broker'),
		offenceHistory(past, 'consignee'),
		linkedOffences(past),
		phoenix(past),
		shellCluster(past),
		newTraderBurst(past),
		tariffShift(past),
		originFlip(past),
		valueSplitting(past),
		repeatedConsignments(past),
		temporaryAdmission(past),
		licenceSharing(past)
	];
}
