import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Rng } from '#lib/domain/task.ts';

/** A seeded generator (xoroshiro128+), uniform in [0, 1); the same seed gives the same stream everywhere. */
export function seededRng(seed: number): Rng {
	const generator = xoroshiro128plus(scramble(seed));
	// Small seeds leave the state nearly empty and the first values near 1: a jump spreads the bits.
	generator.jump();
	return () => uniformFloat64(generator);
}

/** The finaliser of MurmurHash3, so that seeds 1, 2, 3 start far apart. */
function scramble(seed: number): number {
	let h = (seed | 0) + 0x9e3779b9;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
