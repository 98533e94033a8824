import { high, low } from './kernels.ts';
import type { Kernels } from './kernels.ts';
import type { Layout, WalkBuffer } from './layout.ts';
import { stream } from './streams.ts';
import type { Block } from './walk-order.ts';

/** Draws the walks of a block into a buffer. They are what the block's numbers say, whoever draws them. */
export function drawBlock(
	kernels: Kernels,
	layout: Layout,
	{ walks, lengths }: WalkBuffer,
	{ from, count, walk }: Block,
	walkLength: number
): void {
	const number = stream('walks', walk);
	kernels.walk(layout.starts + 4 * from, count, low(number), high(number), walkLength, walks, lengths);
}
