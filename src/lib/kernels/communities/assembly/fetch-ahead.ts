import { arcs, communities, offsets, records, stirred, strengths } from './memory';
import { left, peek } from './queue';

/** Nodes at a time: some ten cache misses each, as many as a processor has under way at once. */
export const BATCH: i32 = 8;

/** Exported, so that the compiler does not take the reading for idle. */
export let fetched: u32 = 0;

/**
 * Reads what visits to the next nodes begin with. The lines come from memory all at once, where each visit would wait
 * for its own: a third of the time of a large graph in random order.
 */
export function fetchAhead(): void {
	let sum: u32 = 0;
	for (let i = min(BATCH, left()) - 1; i >= 0; i--) {
		const v = <usize>peek(i);
		const first = load<u32>(offsets + (v << 2));
		const end = load<u32>(offsets + (v << 2), 4);
		sum += load<u32>(arcs + ((<usize>first) << 3)) + load<u32>(arcs + ((<usize>end) << 3) - 8);
		sum += load<u32>(strengths + (v << 3)) + load<u8>(stirred + v);
		sum += load<u32>(records + ((<usize>load<i32>(communities + (v << 2))) << 4));
	}
	fetched = sum;
}
