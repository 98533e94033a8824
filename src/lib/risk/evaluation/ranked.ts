import { seededHash } from './seeded-hash.ts';

/**
 * Positions by falling score; NaN is the lowest. Ties go by a seeded hash of the id, so that neither the order of
 * rows nor the ids' own order favours anyone.
 */
export function ranked(scores: ArrayLike<number>, ids: readonly string[], seed: number): Uint32Array {
	const hashes = Float64Array.from(ids, (id) => seededHash(seed, id));
	const value = (i: number) => (Number.isNaN(scores[i]) ? -Infinity : scores[i]);
	return Uint32Array.from({ length: ids.length }, (_, i) => i).sort((a, b) => {
		const [x, y] = [value(a), value(b)];
		return x === y ? hashes[a] - hashes[b] || (ids[a] < ids[b] ? -1 : 1) : y - x;
	});
}

/** How many of `size` are the top `share`: rounded up, so that a small world has a top too. */
export function topCount(size: number, share: number): number {
	return Math.max(0, Math.min(size, Math.ceil(size * share - 1e-9)));
}
