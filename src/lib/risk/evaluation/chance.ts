import type { Rng } from '#lib/domain/task.ts';

/** What 95 of 100 random ranks give. */
export interface Interval {
	low: number;
	high: number;
}

/** Random ranks drawn where no formula tells. */
const DRAWS = 1000;
const TAIL = 0.025;

/**
 * Positives among the first of a random rank, as an interval of 95% (exact: the hypergeometric distribution).
 * @param size rows, @param positives among them, @param first rows looked at
 */
export function positivesByChance(size: number, positives: number, first: number): Interval {
	const least = Math.max(0, first - (size - positives));
	const most = Math.min(first, positives);
	const weights: number[] = [];
	// Ratios of neighbouring terms, in logarithms: factorials of thousands fit no number.
	for (let k = least, log = 0; k <= most; k++) {
		weights.push(log);
		log += Math.log((positives - k) * (first - k)) - Math.log((k + 1) * (size - positives - first + k + 1));
	}
	const top = Math.max(...weights);
	const terms = weights.map((log) => Math.exp(log - top));
	const total = terms.reduce((sum, term) => sum + term, 0);
	let [below, low, high] = [0, least, most];
	for (const [i, term] of terms.entries()) {
		if (below <= TAIL * total) low = least + i;
		if (below < (1 - TAIL) * total) high = least + i;
		below += term;
	}
	return { low, high };
}

/** Interval of 95% of a figure of random ranks that no formula gives. */
export function byDraws(draw: () => number): Interval {
	const drawn = Float64Array.from({ length: DRAWS }, draw).sort();
	return { low: drawn[Math.floor(TAIL * DRAWS)], high: drawn[Math.ceil((1 - TAIL) * DRAWS) - 1] };
}

/** `count` different numbers below `size`. */
export function sample(size: number, count: number, rng: Rng): Set<number> {
	const chosen = new Set<number>();
	// Floyd's algorithm: as many draws as are wanted, whatever the size.
	for (let i = size - count; i < size; i++) {
		const drawn = Math.floor(rng() * (i + 1));
		chosen.add(chosen.has(drawn) ? i : drawn);
	}
	return chosen;
}
