import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import type { Explanation } from '#lib/risk/signals/signal.ts';

export interface Spoken extends Explanation {
	weight: number;
}

/** What each signal says of one shipment at its declaration; silent ones are left out. */
export function readSignals(tables: TradeTables, shipment: string): Record<string, Spoken> {
	const stream = new ShipmentStream(tables);
	for (const { shipment: s, row, weights } of stream.read()) {
		if (tables.shipments.ids[s] !== shipment) continue;
		return Object.fromEntries(
			stream.signals.flatMap((signal, k) =>
				weights[k] === 0
					? []
					: [[signal.id, { ...signal.explain(s, row, stream.at[k]), weight: weights[k] }] as const]
			)
		);
	}
	throw new Error(`no shipment ${shipment}`);
}
