import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { PARTIES } from '#lib/features/past/outcome-state.ts';
import { RoleSums, logOdds } from '../entity-scores.ts';
import { TradeMass } from './trade-mass.ts';

/**
 * How suspicious shipments and entities are, as clusters see it: what follows from the suspicion of shipments, kept up
 * when one of them is thought different. Setting a shipment back undoes it exactly.
 */
export class Suspicion {
	/** Of each shipment, 0..1. */
	readonly shipments: Float64Array;
	/** Of each entity over its like, in log-odds. */
	readonly surprise: Float64Array;
	readonly trade: TradeMass;
	readonly base: number;
	private readonly roles: RoleSums;
	private readonly tables: TradeTables;

	constructor(tables: TradeTables, hindsight: Float64Array) {
		this.tables = tables;
		this.shipments = hindsight.slice();
		this.roles = new RoleSums(tables, hindsight);
		this.base = this.roles.base;
		this.surprise = Float64Array.from(tables.entities.ids, (_, e) => this.roles.surprise(e));
		this.trade = new TradeMass(tables, hindsight, this.base);
	}

	/** Log-odds over the average of a mean suspicion. */
	over(mean: number): number {
		return logOdds(mean) - logOdds(this.base);
	}

	set(s: number, suspicion: number): void {
		const before = this.shipments[s];
		this.shipments[s] = suspicion;
		this.roles.change(s, before, suspicion);
		this.trade.change(s, before, suspicion);
		for (const party of PARTIES) {
			const e = this.tables.shipments[party][s];
			if (e !== NONE) this.surprise[e] = this.roles.surprise(e);
		}
	}
}
