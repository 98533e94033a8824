import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { Party } from '#lib/features/past/outcome-state.ts';

/** Shipments of each entity in one role, in order of time. */
export class ShipmentLists {
	private readonly start: Uint32Array;
	private readonly list: Int32Array;

	constructor({ entities, shipments }: TradeTables, party: Party) {
		const column = shipments[party];
		this.start = new Uint32Array(entities.ids.length + 1);
		for (const e of column) if (e !== NONE) this.start[e + 1]++;
		for (let e = 0; e < entities.ids.length; e++) this.start[e + 1] += this.start[e];
		this.list = new Int32Array(this.start[entities.ids.length]);
		const next = this.start.slice();
		column.forEach((e, s) => {
			if (e !== NONE) this.list[next[e]++] = s;
		});
	}

	of(entity: number): Int32Array {
		return this.list.subarray(this.start[entity], this.start[entity + 1]);
	}
}
