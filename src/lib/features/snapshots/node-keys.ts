import { mixedBits } from '#lib/kernels/mixed-bits.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/**
 * A number for each node that hangs on its own id alone: entities, then identifiers, of which each tenure has its own.
 * The random vector of a node is then the same in every month and in every world that knows it.
 */
export function nodeKeys({ entities, identifiers }: TradeTables): Uint32Array {
	const count = entities.ids.length;
	const keys = new Uint32Array(count + identifiers.ids.length);
	for (let e = 0; e < count; e++) {
		keys[e] = keyOf(entities.labels[e] === 'Person' ? `P:${entities.ids[e]}` : `O:${entities.ids[e]}`);
	}
	const tenures = new Map<string, number>();
	for (let i = 0; i < identifiers.ids.length; i++) {
		const text = `${identifiers.kinds[i]}:${identifiers.ids[i]}`;
		const tenure = tenures.get(text) ?? 0;
		tenures.set(text, tenure + 1);
		keys[count + i] = mixedBits(keyOf(text) + tenure);
	}
	return keys;
}

/** FNV-1a (Fowler, Noll and Vo), mixed once more, since ids often differ in their last letter alone. */
function keyOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return mixedBits(hash) >>> 0;
}
