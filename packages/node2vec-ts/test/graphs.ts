import { Random } from '../src/random.ts';

/** Communities of equal size, with more edges inside than between them. */
export function plantedPartition(
	{
		communities,
		size,
		inside,
		between
	}: { communities: number; size: number; inside: number; between: number },
	seed: number
): [number, number][] {
	const random = new Random();
	random.reseed(seed, 0);
	const nodes = communities * size;
	const edges: [number, number][] = [];
	for (let u = 0; u < nodes; u++) {
		for (let v = u + 1; v < nodes; v++) {
			const same = Math.floor(u / size) === Math.floor(v / size);
			if (random.uniform() < (same ? inside : between)) edges.push([u, v]);
		}
	}
	return edges;
}

/** Probability that a positive outranks a negative, ties half. */
export function auc(positives: number[], negatives: number[]): number {
	let above = 0;
	for (const p of positives) for (const n of negatives) above += p > n ? 1 : p === n ? 0.5 : 0;
	return above / (positives.length * negatives.length);
}
