import type { Csr } from './csr.ts';
import { writeDirectory } from './directory.ts';
import { allocate, chooseEngine, kernelsOn } from './engine.ts';
import type { EngineMemory } from './engine.ts';
import { fillGraph, shapeOf } from './fill-graph.ts';
import { high, low } from './kernels.ts';
import { walkLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import type { WalkParameters } from './parameters.ts';
import { stream } from './streams.ts';
import { blockAt, blocksARound, walkOrder } from './walk-order.ts';

/** The walks that training would see, in its order, a block at a time. Nodes without any arc begin none. */
export class Corpus {
	readonly #parameters: WalkParameters;
	readonly #starts: number;
	readonly #layout: Layout;
	readonly #memory: EngineMemory;

	constructor(csr: Csr, parameters: WalkParameters) {
		const shape = shapeOf(csr);
		this.#parameters = parameters;
		this.#starts = shape.starts;
		this.#layout = walkLayout(shape, parameters);
		this.#memory = allocate(chooseEngine('auto'), this.#layout.bytes, false);
		fillGraph(this.#memory.buffer, this.#layout, csr);
		const order = walkOrder(csr, shape.starts, parameters.seed);
		new Uint32Array(this.#memory.buffer, this.#layout.starts, shape.starts).set(order);
		const [{ at, directory }] = this.#layout.threads;
		writeDirectory(this.#memory.buffer, at, directory);
	}

	/** Draws each walk into `into` (length: `walkLength`) and yields how many nodes it has. The array is reused. */
	*walks(into: Uint32Array): Generator<number, void> {
		const kernels = kernelsOn(this.#memory);
		const [{ at, buffer }] = this.#layout.threads;
		const { walkLength, walksPerNode } = this.#parameters;
		kernels.begin(at);
		for (let index = 0; index < blocksARound(this.#starts) * walksPerNode; index++) {
			const { from, count, walk } = blockAt(index, this.#starts);
			const number = stream('walks', walk);
			const start = this.#layout.starts + 4 * from;
			kernels.walk(start, count, low(number), high(number), walkLength, buffer.walks, buffer.lengths);
			// Copied, since whoever draws two walks in turn from two iterators shares the memory.
			const words = new Uint32Array(this.#memory.buffer, buffer.walks, count * walkLength).slice();
			const lengths = new Uint32Array(this.#memory.buffer, buffer.lengths, count).slice();
			for (let i = 0; i < count; i++) {
				into.set(words.subarray(i * walkLength, i * walkLength + lengths[i]));
				yield lengths[i];
			}
		}
	}
}
