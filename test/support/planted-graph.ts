import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { seededRng } from '#lib/kernels/rng.ts';

export interface PlantedOptions {
	nodes: number;
	edges: number;
	communities: number;
	/** Share of the edges that do not care for communities. */
	mixing: number;
	seed: number;
}

/**
 * Communities of like size, ends drawn by a Pareto strength (tail exponent 2.5), weights from 1 to 5: a
 * degree-corrected planted partition (Karrer and Newman 2011). Node v belongs to community v % communities.
 */
export function plantedGraph({ nodes, edges, communities, mixing, seed }: PlantedOptions): Csr {
	const rng = seededRng(seed);
	const strength = Array.from({ length: nodes }, () => Math.min((1 - rng()) ** (-1 / 1.5), nodes ** 0.5));
	const everyone = Array.from({ length: nodes }, (_, v) => v);
	const anyone = draw(everyone, strength, rng);
	const within = Array.from({ length: communities }, (_, c) =>
		draw(
			Array.from({ length: Math.ceil((nodes - c) / communities) }, (_, i) => c + i * communities),
			strength,
			rng
		)
	);
	const list = { sources: [] as number[], targets: [] as number[], weights: [] as number[] };
	for (let e = 0; e < edges; e++) {
		const source = anyone();
		const target = rng() < mixing ? anyone() : within[source % communities]!();
		if (source === target) continue;
		list.sources.push(source);
		list.targets.push(target);
		list.weights.push(1 + Math.floor(rng() * 5));
	}
	return csrFromEdges({ nodes, ...list }, { directed: false });
}

function draw(among: number[], strength: number[], rng: () => number): () => number {
	let sum = 0;
	const ends = Float64Array.from(among, (v) => (sum += strength[v]!));
	return () => {
		const at = rng() * sum;
		let [low, high] = [0, among.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (ends[middle]! <= at) low = middle + 1;
			else high = middle;
		}
		return among[low]!;
	};
}
