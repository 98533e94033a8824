import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Rng } from '#lib/domain/task.ts';
import { mixedBits } from './mixed-bits.ts';

/** A seeded generator (xoroshiro128+), uniform in [0, 1); the same seed gives the same stream everywhere. */
export function seededRng(seed: number): Rng {
	// Mixed, so that seeds 1, 2, 3 start far apart.
	const generator = xoroshiro128plus(mixedBits((seed | 0) + 0x9e3779b9));
	// Small seeds leave the state nearly empty and the first values near 1: a jump spreads the bits.
	generator.jump();
	return () => uniformFloat64(generator);
}
