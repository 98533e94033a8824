import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { PARTIES } from '#lib/features/past/outcome-state.ts';
import type { Party } from '#lib/features/past/outcome-state.ts';
import type { ShipmentScores } from './shipment-scores.ts';

/** What the shipments of an entity say of it, at the snapshot. */
export interface EntityScores {
	score: Float64Array;
	/** Smoothed mean of its shipments' scores over that of its like; 0 is average, in log-odds. */
	surprise: Float64Array;
}

/** Shipments an entity's mean is smoothed with: one bad declaration is no habit. */
const PRIOR_SHIPMENTS = 4;
/** Of what has no shipment at all, in log-odds over the average: nothing speaks against it. */
const UNKNOWN = -1;

/** Shipments and the sum of their suspicion, by role and entity. */
export class RoleSums {
	/** Mean suspicion of a shipment. */
	readonly base: number;
	readonly shipments: Record<Party, Uint32Array>;
	private readonly sums: Record<Party, Float64Array>;
	private readonly tables: TradeTables;

	constructor(tables: TradeTables, hindsight: Float64Array) {
		const count = tables.entities.ids.length;
		this.tables = tables;
		this.shipments = byParty(() => new Uint32Array(count));
		this.sums = byParty(() => new Float64Array(count));
		let total = 0;
		for (let s = 0; s < hindsight.length; s++) {
			total += hindsight[s];
			for (const party of PARTIES) {
				const e = this.inRole(s, party);
				if (e === NONE) continue;
				this.shipments[party][e]++;
				this.sums[party][e] += hindsight[s];
			}
		}
		this.base = total / Math.max(1, hindsight.length);
	}

	/** Log-odds over the average: of the role in which the entity stands out most. */
	surprise(e: number): number {
		let best = -Infinity;
		for (const party of PARTIES) {
			const n = this.shipments[party][e];
			if (n === 0) continue;
			const mean = (this.sums[party][e] + PRIOR_SHIPMENTS * this.base) / (n + PRIOR_SHIPMENTS);
			best = Math.max(best, logOdds(mean) - logOdds(this.base));
		}
		return best === -Infinity ? UNKNOWN : best;
	}

	/** The suspicion of shipment `s` is another one. */
	change(s: number, before: number, after: number): void {
		for (const party of PARTIES) {
			const e = this.inRole(s, party);
			if (e !== NONE) this.sums[party][e] += after - before;
		}
	}

	/** A consignee that is the importer itself plays one role, not two. */
	private inRole(s: number, party: Party): number {
		const { shipments } = this.tables;
		const e = shipments[party][s];
		return party === 'consignee' && e === shipments.importer[s] ? NONE : e;
	}
}

/**
 * Entities are judged by the mean suspicion of their shipments against those of their role, not by how many they
 * have: a mega-broker has many of everything.
 */
export function scoreEntities({ stream, hindsight }: ShipmentScores): EntityScores {
	const { tables } = stream.past;
	const count = tables.entities.ids.length;
	const roles = new RoleSums(tables, hindsight);
	const result: EntityScores = { score: new Float64Array(count), surprise: new Float64Array(count) };
	for (let e = 0; e < count; e++) {
		if (tables.entities.labels[e] === 'Person') continue;
		result.surprise[e] = roles.surprise(e);
		result.score[e] = 1 / (1 + Math.exp(-(result.surprise[e] + logOdds(roles.base))));
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

function byParty<T>(make: () => T): Record<Party, T> {
	return { importer: make(), exporter: make(), broker: make(), consignee: make() };
}

export function logOdds(p: number): number {
	const bounded = Math.max(1e-4, Math.min(1 - 1e-4, p));
	return Math.log(bounded / (1 - bounded));
}
