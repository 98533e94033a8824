import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

export interface SoldCodes {
	/** First day a firm declared a supplier's goods under a code, NEVER without. */
	firstDay(firm: number, supplier: number, hs: number): number;
	/** Firms that declared a supplier's goods under a code. */
	clients(supplier: number, hs: number): number;
}

/** Codes that suppliers' goods were declared under, by whom and since when. */
export function soldCodes({ shipments, items }: TradeTables): SoldCodes {
	const first = new Map<string, number>();
	const clients = new Map<string, number>();
	for (let i = 0; i < items.hs.length; i++) {
		const s = items.shipment[i];
		if (shipments.exporter[s] === NONE) continue;
		const lane = `${shipments.importer[s]} ${shipments.exporter[s]} ${items.hs[i]}`;
		if (first.has(lane)) continue;
		first.set(lane, shipments.day[s]);
		const sold = `${shipments.exporter[s]} ${items.hs[i]}`;
		clients.set(sold, (clients.get(sold) ?? 0) + 1);
	}
	return {
		firstDay: (firm, supplier, hs) => first.get(`${firm} ${supplier} ${hs}`) ?? NEVER,
		clients: (supplier, hs) => clients.get(`${supplier} ${hs}`) ?? 0
	};
}
