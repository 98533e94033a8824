import { compareText } from '#lib/analysis/interner.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/**
 * Entities by id (organisations before persons of the same id), then identifiers by kind and id, tenures in order of
 * time: tables that were built at once are in this order already, those that grew from day to day are not.
 * @returns nodes; identifier i is the number of entities plus i
 */
export function nodeOrder({ entities, identifiers }: TradeTables): Int32Array {
	const isPerson = (e: number) => Number(entities.labels[e] === 'Person');
	const count = entities.ids.length;
	const order = new Int32Array(count + identifiers.ids.length);
	order.set(
		sorted(count, (a, b) => compareText(entities.ids[a], entities.ids[b]) || isPerson(a) - isPerson(b))
	);
	const { kinds, ids } = identifiers;
	const after = sorted(ids.length, (a, b) => compareText(kinds[a], kinds[b]) || compareText(ids[a], ids[b]));
	after.forEach((i, at) => (order[count + at] = count + i));
	return order;
}

/** Positions in order; equal ones as they were. */
function sorted(length: number, compare: (a: number, b: number) => number): Int32Array {
	const positions = Int32Array.from({ length }, (_, i) => i);
	return positions.every((i) => i === 0 || compare(i - 1, i) <= 0) ? positions : positions.sort(compare);
}
