import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { ThresholdFinder } from '#lib/features/past/threshold-finder.ts';
import { pairsOf } from './pairs-of.ts';
import { shipmentRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

const WINDOW = 7;
/** Values this near to each other look like one consignment cut in equal parts. */
const ALIKE = 0.15;

/** A container that more firms than this have used is a box in circulation, not one consignment. */
const MOST_IMPORTERS = 4;

/** One consignment in several declarations within a week: same bill of lading or container, or parties and goods. */
export function valueSplitting(past: Past): Signal {
	const { tables } = past;
	const { shipments, items } = tables;
	const thresholds = new ThresholdFinder();
	const seen = new Map<string, number[]>();
	past.onLearn((s) => {
		thresholds.learn(valueOf(s));
		for (const key of keysOf(s)) {
			const list = seen.get(key);
			if (list) list.push(s);
			else seen.set(key, [s]);
		}
	});

	function valueOf(s: number): number {
		let value = 0;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++)
			value += items.customsValue[i] || 0;
		return value;
	}

	function keysOf(s: number): string[] {
		const keys: string[] = [];
		if (shipments.billOfLading[s] !== NONE) keys.push(`b${shipments.billOfLading[s]}`);
		for (let k = shipments.containerStart[s]; k < shipments.containerStart[s + 1]; k++) {
			keys.push(`c${shipments.containers[k]}`);
		}
		const goods =
			shipments.itemStart[s] < shipments.itemStart[s + 1]
				? past.prices.hs6Of(items.hs[shipments.itemStart[s]])
				: NONE;
		if (shipments.consignee[s] !== NONE && shipments.consignee[s] !== shipments.importer[s]) {
			keys.push(`k${shipments.consignee[s]} ${shipments.exporter[s]} ${goods}`);
		}
		if (shipments.exporter[s] !== NONE)
			keys.push(`p${shipments.importer[s]} ${shipments.exporter[s]} ${goods}`);
		return keys;
	}

	/** Parts of the same whole, those on one bill of lading or container first. */
	function parts(s: number): { sameBill: number[]; others: number[] } {
		const sameBill = new Set<number>();
		const others = new Set<number>();
		const value = valueOf(s);
		for (const key of keysOf(s)) {
			const list = seen.get(key) ?? [];
			for (let k = list.length - 1; k >= 0; k--) {
				const t = list[k];
				const gap = shipments.day[s] - shipments.day[t];
				if (gap > WINDOW) break;
				if (t === s || gap < -WINDOW) continue;
				if (key[0] === 'b' || key[0] === 'c') sameBill.add(t);
				else if (Math.abs(valueOf(t) - value) <= ALIKE * value) others.add(t);
			}
		}
		return { sameBill: [...sameBill], others: [...others].filter((t) => !sameBill.has(t)) };
	}

	return {
		id: 'value-splitting',
		again: true,
		columns: ['same-bill', 'others', 'limit', 'value'],
		internal: ['value'],
		read(s, row, at) {
			const { sameBill, others } = parts(s);
			const value = valueOf(s);
			row[at] = sameBill.length;
			row[at + 1] = others.length;
			row[at + 2] = thresholds.limitOver(value);
			row[at + 3] = value;
		},
		weigh(row, at) {
			const under = row[at + 2] > 0;
			const pieces = row[at] + 0.6 * row[at + 1];
			if (pieces === 0) return under ? 0.3 : 0;
			return (under ? 0.9 : 0.2) + (under ? 0.7 : 0.35) * Math.min(3, pieces);
		},
		*pairs() {
			for (const [key, list] of seen) {
				const importers = [...new Set(list.map((s) => shipments.importer[s]))];
				const bill = key[0] === 'b' || key[0] === 'c';
				if (bill && importers.length > 1 && importers.length <= MOST_IMPORTERS) yield* pairsOf(importers);
			}
		},
		explain(s, row, at): Explanation {
			const { sameBill, others } = parts(s);
			const all = [...sameBill, ...others];
			const total = all.reduce((sum, t) => sum + valueOf(t), row[at + 3]);
			return {
				code: 'value-splitting',
				params: {
					parts: all.length + 1,
					days: WINDOW,
					total: Math.round(total),
					limit: Number.isNaN(row[at + 2]) ? 0 : row[at + 2]
				},
				evidence: [s, ...all.slice(0, 6)].map((t) => shipmentRef(tables, t))
			};
		}
	};
}
