import type { Csr } from './csr.ts';
import { BLOCK } from './layout.ts';
import { Random } from './random.ts';
import { stream } from './streams.ts';

/** Nodes that have arcs out, shuffled: walks begin there in this order, in each round the same. */
export function walkOrder({ offsets }: Csr, seed: number): Uint32Array {
	const nodes = new Uint32Array(offsets.length - 1);
	let size = 0;
	for (let v = 0; v + 1 < offsets.length; v++) if (offsets[v] < offsets[v + 1]) nodes[size++] = v;
	const order = nodes.subarray(0, size);
	const random = new Random();
	random.reseed(seed, stream('order', 0));
	for (let i = size - 1; i > 0; i--) {
		const j = random.below(i + 1);
		[order[i], order[j]] = [order[j], order[i]];
	}
	return order;
}

/** A block of walks that are drawn together. */
export interface Block {
	/** Position of its first start in the order. */
	from: number;
	count: number;
	/** Number of its first walk, of all in all rounds. */
	walk: number;
}

export function blocksARound(starts: number): number {
	return Math.ceil(starts / BLOCK);
}

export function blockAt(index: number, starts: number): Block {
	const round = Math.floor(index / blocksARound(starts));
	const from = (index - round * blocksARound(starts)) * BLOCK;
	return { from, count: Math.min(BLOCK, starts - from), walk: round * starts + from };
}
