import type { Rng } from '#lib/domain/task.ts';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded generator (xoroshiro128+), uniform in [0, 1); the same seed gives the same stream everywhere. */
export function seededRng(seed: number): Rng {
	const generator = xoroshiro128plus(seed);
	return () => uniformFloat64(generator);
}
