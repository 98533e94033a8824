import { NONE } from '#lib/analysis/trade-tables.ts';
import type { ShipmentScores } from './shipment-scores.ts';
import { PARTIES } from '#lib/features/past/outcome-state.ts';

/** What the shipments of an entity say of it, at the snapshot. */
export interface EntityScores {
	score: Float64Array;
	/** Smoothed mean of its shipments' scores over that of its like; 0 is average, in log-odds. */
	surprise: Float64Array;
	shipments: Uint32Array;
	/** Sum of the shipments' scores beyond the average of their role. */
	excess: Float64Array;
}

/** Shipments an entity's mean is smoothed with: one bad declaration is no habit. */
const PRIOR_SHIPMENTS = 4;

/**
 * Entities are judged by the mean suspicion of their shipments against those of their role, not by how many they
 * have: a mega-broker has many of everything.
 */
export function scoreEntities({ stream, hindsight }: ShipmentScores): EntityScores {
	const { shipments, entities } = stream.past.tables;
	const count = entities.ids.length;
	const result: EntityScores = {
		score: new Float64Array(count),
		surprise: new Float64Array(count),
		shipments: new Uint32Array(count),
		excess: new Float64Array(count)
	};
	const best = new Float64Array(count).fill(-Infinity);
	let base = 0;
	for (const p of hindsight) base += p;
	base /= Math.max(1, hindsight.length);
	for (const party of PARTIES) {
		const sum = new Float64Array(count);
		const n = new Uint32Array(count);
		for (let s = 0; s < hindsight.length; s++) {
			const e = shipments[party][s];
			if (e === NONE || (party === 'consignee' && e === shipments.importer[s])) continue;
			sum[e] += hindsight[s];
			n[e]++;
		}
		for (let e = 0; e < count; e++) {
			if (n[e] === 0) continue;
			result.shipments[e] += n[e];
			result.excess[e] += Math.max(0, sum[e] - n[e] * base);
			const mean = (sum[e] + PRIOR_SHIPMENTS * base) / (n[e] + PRIOR_SHIPMENTS);
			best[e] = Math.max(best[e], logOdds(mean));
		}
	}
	for (let e = 0; e < count; e++) {
		if (entities.labels[e] === 'Person') continue;
		const found = best[e] === -Infinity ? logOdds(base) - 1 : best[e];
		result.surprise[e] = found - logOdds(base);
		result.score[e] = 1 / (1 + Math.exp(-found));
	}
	scorePersons(result, stream);
	return result;
}

/** A person stands as high as the firms it answers for, less a little: a role is not a deed. */
function scorePersons({ score }: EntityScores, { past }: ShipmentScores['stream']): void {
	const { labels } = past.tables.entities;
	for (let e = 0; e < score.length; e++) {
		if (labels[e] !== 'Person') continue;
		const firms = past.ties.personsOf(e);
		let sum = 0;
		for (const firm of firms) sum += score[firm];
		score[e] = firms.length === 0 ? 0 : (0.9 * sum) / firms.length;
	}
}

function logOdds(p: number): number {
	const bounded = Math.max(1e-4, Math.min(1 - 1e-4, p));
	return Math.log(bounded / (1 - bounded));
}
