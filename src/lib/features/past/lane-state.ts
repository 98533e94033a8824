import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** Past items of one importer, supplier and HS heading, oldest first. */
const KEPT = 40;

/**
 * Lanes: what an importer has bought from a supplier under an HS heading. A change of code or origin inside a lane is
 * a change of paper more often than of goods.
 */
export class LaneState {
	private readonly tables: TradeTables;
	private readonly lanes = new Map<string, number[]>();

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number): void {
		const { shipments } = this.tables;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const key = this.keyOf(s, i);
			if (key === undefined) continue;
			const lane = this.lanes.get(key);
			if (!lane) this.lanes.set(key, [i]);
			else {
				lane.push(i);
				if (lane.length > KEPT) lane.shift();
			}
		}
	}

	/** Items of the lane that item `i` of shipment `s` runs on. */
	before(s: number, i: number): readonly number[] {
		const key = this.keyOf(s, i);
		return (key === undefined ? undefined : this.lanes.get(key)) ?? [];
	}

	private keyOf(s: number, i: number): string | undefined {
		const { shipments, items } = this.tables;
		if (shipments.exporter[s] === NONE) return undefined;
		return `${shipments.importer[s]} ${shipments.exporter[s]} ${items.hsCodes[items.hs[i]].slice(0, 4)}`;
	}
}
