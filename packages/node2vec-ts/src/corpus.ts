import type { Csr } from './csr.ts';
import type { WalkParameters } from './parameters.ts';
import { Random } from './random.ts';
import { Walker } from './walker.ts';

/** Streams of the seed. Walk number w draws from stream w, so the others lie below 0. */
export const STREAMS = { order: -1_000_000, training: -2, vectors: -3 } as const;

/**
 * All the walks of a graph in the order they are trained on, never stored: a walk depends on its number alone, so a
 * second pass draws the same ones again. Nodes without any arc begin none.
 */
export class Corpus {
	readonly #walker: Walker;
	readonly #parameters: WalkParameters;
	readonly #starts: Uint32Array;

	constructor(csr: Csr, parameters: WalkParameters) {
		this.#walker = new Walker(csr, parameters);
		this.#parameters = parameters;
		this.#starts = nodesWithArcs(csr);
	}

	get size(): number {
		return this.#starts.length * this.#parameters.walksPerNode;
	}

	/**
	 * Draws each walk into `into` (length: `walkLength`) and yields how many nodes it has. The array is reused.
	 */
	*walks(into: Uint32Array): Generator<number, void> {
		const order = this.#starts.slice();
		const random = new Random();
		for (let round = 0; round < this.#parameters.walksPerNode; round++) {
			random.reseed(this.#parameters.seed, STREAMS.order - round);
			shuffle(order, random);
			for (let i = 0; i < order.length; i++) {
				yield this.#walker.walk(order[i], round * order.length + i, into);
			}
		}
	}
}

/** Noise is drawn by visits to the power 3/4, as in word2vec. */
export function noiseWeights(visited: Float64Array): Float64Array {
	return visited.map((count) => Math.pow(count, 0.75));
}

function nodesWithArcs(csr: Csr): Uint32Array {
	const { offsets } = csr;
	const nodes: number[] = [];
	for (let v = 0; v + 1 < offsets.length; v++) if (offsets[v] < offsets[v + 1]) nodes.push(v);
	return Uint32Array.from(nodes);
}

function shuffle(items: Uint32Array, random: Random): void {
	for (let i = items.length - 1; i > 0; i--) {
		const j = random.below(i + 1);
		const item = items[i];
		items[i] = items[j];
		items[j] = item;
	}
}
