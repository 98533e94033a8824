import { NONE } from '#lib/analysis/trade-tables.ts';
import type { ActivityState } from './activity-state.ts';
import { LikeState } from './like-state.ts';
import { PARTIES } from './outcome-state.ts';
import type { Party } from './outcome-state.ts';
import type { PartnerState } from './partner-state.ts';
import type { Past } from './past.ts';

/** What a party's declarations are compared by. An importer's partner is its supplier, any other's is the importer. */
export const HABITS = ['low-prices', 'new-partners', 'new-traders'] as const;
export type Habit = (typeof HABITS)[number];

/** Robust deviations under the median from which a price counts as low. */
const LOW = -1.5;

/** Habits of each party beside those of its like (see LikeState). */
export class PeerGroupState {
	private readonly past: Past;
	private readonly activity: ActivityState;
	private readonly partners: PartnerState;
	private readonly likes: Record<Party, Record<Habit, LikeState>>;

	/** Both states must have learnt a shipment when this one does. */
	constructor(past: Past, activity: ActivityState, partners: PartnerState) {
		this.past = past;
		this.activity = activity;
		this.partners = partners;
		this.likes = { importer: habits(), exporter: habits(), broker: habits(), consignee: habits() };
	}

	learn(s: number): void {
		const { shipments } = this.past.tables;
		const importer = shipments.importer[s];
		const { z } = this.past.price(s);
		const newTrader = this.activity.count('importer', importer) === 1;
		for (const party of PARTIES) {
			const e = shipments[party][s];
			if (e === NONE || (party === 'consignee' && e === importer)) continue;
			const like = this.likes[party];
			if (!Number.isNaN(z)) like['low-prices'].learn(e, z < LOW);
			if (party !== 'importer') {
				like['new-partners'].learn(e, this.met(party, importer, e) === 1);
				like['new-traders'].learn(e, newTrader);
			} else if (shipments.exporter[s] !== NONE) {
				like['new-partners'].learn(e, this.met('exporter', importer, shipments.exporter[s]) === 1);
			}
		}
	}

	/** Deviations over the mean of its like; NaN where there is too little to compare. */
	surprise(party: Party, habit: Habit, e: number): number {
		return this.likes[party][habit].surprise(e);
	}

	private met(party: Exclude<Party, 'importer'>, importer: number, e: number): number {
		const { supplier, broker, consignee } = this.partners;
		return { exporter: supplier, broker, consignee }[party].count(importer, e);
	}
}

function habits(): Record<Habit, LikeState> {
	return {
		'low-prices': new LikeState(),
		'new-partners': new LikeState(),
		'new-traders': new LikeState()
	};
}
