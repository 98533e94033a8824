import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { pairsOf } from './pairs-of.ts';
import { shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

const WINDOW = 180;

/** Carousel and TBML: the same goods, mass and value declared again and again, as real trade never does to the kilogram. */
export function repeatedConsignments(past: Past): Signal {
	const { tables } = past;
	const { shipments, items } = tables;
	const seen = new Map<string, number[]>();
	past.onLearn((s) => {
		const key = keyOf(s);
		if (key === undefined) return;
		const list = seen.get(key);
		if (list) list.push(s);
		else seen.set(key, [s]);
	});

	/** Goods and mass to three figures: what a copied invoice keeps whatever the parties' names on it. */
	function keyOf(s: number): string | undefined {
		const first = shipments.itemStart[s];
		if (first === shipments.itemStart[s + 1]) return undefined;
		const mass = items.netMass[first];
		const value = items.customsValue[first];
		if (!(mass > 0) || !(value > 0)) return undefined;
		return `${past.prices.hs6Of(items.hs[first])} ${mass.toPrecision(3)} ${value.toPrecision(3)}`;
	}

	function twins(s: number): number[] {
		const key = keyOf(s);
		const list = key === undefined ? undefined : seen.get(key);
		return (list ?? []).filter((t) => t !== s && Math.abs(shipments.day[t] - shipments.day[s]) <= WINDOW);
	}

	return {
		id: 'repeated-consignments',
		again: true,
		columns: ['count'],
		read(s, row, at) {
			row[at] = twins(s).length;
		},
		weigh: (row, at) => (row[at] === 0 ? 0 : 0.5 + 0.7 * Math.log2(row[at])),
		*pairs() {
			for (const list of seen.values()) {
				const parties = [...new Set(list.flatMap((s) => [shipments.importer[s], shipments.exporter[s]]))];
				if (list.length > 1 && parties.length <= 6) yield* pairsOf(parties.filter((e) => e !== NONE));
			}
		},
		explain(s, row, at) {
			const same = twins(s);
			return {
				code: 'repeated-consignments',
				params: {
					count: row[at],
					hs: items.hsCodes[items.hs[shipments.itemStart[s]]].slice(0, 6),
					days: WINDOW
				},
				evidence: [s, ...same.slice(-4)].map((t) => shipmentRef(tables, t))
			};
		}
	};
}
