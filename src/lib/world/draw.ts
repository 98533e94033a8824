import type { Rng } from '#lib/domain/task.ts';

/** Whole number in [low, high], both included. */
export function int(rng: Rng, low: number, high: number): number {
	return low + Math.floor(rng() * (high - low + 1));
}

export function uniform(rng: Rng, low: number, high: number): number {
	return low + rng() * (high - low);
}

export function chance(rng: Rng, probability: number): boolean {
	return rng() < probability;
}

/** @throws RangeError for an empty list, which would be a fault of the caller. */
export function pick<T>(rng: Rng, list: readonly T[]): T {
	if (list.length === 0) throw new RangeError('nothing to pick from');
	return list[Math.floor(rng() * list.length)] as T;
}

/** One of `list` with odds given by `weight`. */
export function pickWeighted<T>(rng: Rng, list: readonly T[], weight: (item: T) => number): T {
	let total = 0;
	for (const item of list) total += weight(item);
	let left = rng() * total;
	for (const item of list) {
		left -= weight(item);
		if (left < 0) return item;
	}
	return list[list.length - 1] as T;
}

/** Box–Muller, one value of the pair. */
export function normal(rng: Rng, mean = 0, deviation = 1): number {
	const radius = Math.sqrt(-2 * Math.log(1 - rng()));
	return mean + deviation * radius * Math.cos(2 * Math.PI * rng());
}

export function lognormal(rng: Rng, median: number, sigma: number): number {
	return median * Math.exp(normal(rng, 0, sigma));
}

/** Fisher–Yates on a copy. */
export function shuffled<T>(rng: Rng, list: readonly T[]): T[] {
	const copy = [...list];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
	}
	return copy;
}

/** Up to `count` different ones of `list`. */
export function sample<T>(rng: Rng, list: readonly T[], count: number): T[] {
	if (count * 4 > list.length) return shuffled(rng, list).slice(0, count);
	const taken = new Set<number>();
	while (taken.size < count) taken.add(Math.floor(rng() * list.length));
	return [...taken].map((i) => list[i] as T);
}

/** Decimal digits as text. */
export function digits(rng: Rng, count: number): string {
	let text = '';
	for (let i = 0; i < count; i++) text += Math.floor(rng() * 10);
	return text;
}

/** A drawer of positions with odds proportional to `weights`, by bisection of the running sum. */
export function weightedDrawer(weights: Float64Array): (rng: Rng) => number {
	const running = new Float64Array(weights.length);
	let total = 0;
	for (let i = 0; i < weights.length; i++) running[i] = total += weights[i] as number;
	return (rng) => {
		const target = rng() * total;
		let low = 0;
		let high = weights.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((running[middle] as number) > target) high = middle;
			else low = middle + 1;
		}
		return low;
	};
}
