import type { FeatureGroup } from './feature-group.ts';
import { identifiersGroup } from './groups/identifiers.ts';
import { outcomesGroup } from './groups/outcomes.ts';
import { peersGroup } from './groups/peers.ts';
import { timeGroup } from './groups/time.ts';
import { tradeGroup } from './groups/trade.ts';
import { ActivityState } from './past/activity-state.ts';
import { GoodsState } from './past/goods-state.ts';
import { OffenceRates } from './past/offence-rates.ts';
import { PartnerState } from './past/partner-state.ts';
import type { Past } from './past/past.ts';
import { PeerGroupState } from './past/peer-group-state.ts';
import { UnitState } from './past/unit-state.ts';
import type { DatedSnapshots } from './snapshots/dated-snapshots.ts';
import { structureGroup } from './snapshots/structure-group.ts';

/**
 * Every group, over one past: exact at the declaration, and the place in the network where there are snapshots. They
 * learn from here on, so make them at the start.
 */
export function makeGroups(past: Past, snapshots?: DatedSnapshots): FeatureGroup[] {
	const activity = new ActivityState(past.tables);
	const partners = new PartnerState(past.tables);
	const goods = new GoodsState(past.tables);
	const units = new UnitState(past.tables);
	const peers = new PeerGroupState(past, activity, partners);
	const rates = new OffenceRates(past.tables);
	for (const state of [activity, partners, goods, units, peers]) past.onLearn((s) => state.learn(s));
	past.onOutcome(
		(s, offence) => rates.hear(s, offence),
		() => rates.refit()
	);
	return [
		identifiersGroup(past),
		timeGroup(past, activity, partners),
		tradeGroup(past, goods, units, partners),
		outcomesGroup(past, rates),
		peersGroup(past, peers),
		...(snapshots ? [structureGroup(past, snapshots)] : [])
	];
}
