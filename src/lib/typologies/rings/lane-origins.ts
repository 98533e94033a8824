import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

export interface LaneOrigins {
	/** Items of a firm and supplier that were said to come from elsewhere than `origin`. */
	others(firm: number, supplier: number, origin: number): number;
	/** Origins that the goods of a supplier were said to have. */
	said(supplier: number): Iterable<number>;
	/** Whether nobody says another origin of a supplier's goods any more, some time after this one was first said. */
	moved(supplier: number, origin: number): boolean;
	/** Whether more firms say another origin of a supplier's goods than say this one. */
	contradicted(supplier: number, origin: number): boolean;
}

/** Days a plant takes to move: goods of both come in meanwhile. */
const MOVING_DAYS = 60;

/** What origins were declared of suppliers' goods, and by whom. */
export function laneOrigins({ shipments, items }: TradeTables): LaneOrigins {
	const lanes = new Map<string, Map<number, number>>();
	const suppliers = new Map<number, Map<number, Set<number>>>();
	const first = new Map<string, number>();
	const last = new Map<string, number>();
	for (let i = 0; i < items.hs.length; i++) {
		const s = items.shipment[i];
		const [firm, supplier, origin] = [shipments.importer[s], shipments.exporter[s], items.origin[i]];
		if (supplier === NONE || origin === NONE) continue;
		const lane = lanes.get(`${firm} ${supplier}`) ?? new Map<number, number>();
		lanes.set(`${firm} ${supplier}`, lane);
		lane.set(origin, (lane.get(origin) ?? 0) + 1);
		const key = `${supplier} ${origin}`;
		if (!first.has(key)) first.set(key, shipments.day[s]);
		last.set(key, shipments.day[s]);
		const said = suppliers.get(supplier) ?? new Map<number, Set<number>>();
		suppliers.set(supplier, said);
		said.set(origin, (said.get(origin) ?? new Set<number>()).add(firm));
	}
	return {
		others(firm, supplier, origin) {
			let count = 0;
			for (const [other, items] of lanes.get(`${firm} ${supplier}`) ?? [])
				if (other !== origin) count += items;
			return count;
		},
		said: (supplier) => suppliers.get(supplier)?.keys() ?? [],
		moved(supplier, origin) {
			const since = first.get(`${supplier} ${origin}`) ?? NEVER;
			for (const other of suppliers.get(supplier)?.keys() ?? []) {
				if (other !== origin && (last.get(`${supplier} ${other}`) ?? NEVER) > since + MOVING_DAYS)
					return false;
			}
			return true;
		},
		contradicted(supplier, origin) {
			let others = 0;
			const said = suppliers.get(supplier);
			for (const [other, firms] of said ?? []) if (other !== origin) others += firms.size;
			return others > (said?.get(origin)?.size ?? 0);
		}
	};
}
