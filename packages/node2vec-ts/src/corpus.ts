import type { Csr } from './csr.ts';
import { drawBlock } from './draw-block.ts';
import { allocate, chooseEngine, kernelsOn } from './engine.ts';
import type { EngineMemory } from './engine.ts';
import { fillForWalks, shapeOf } from './fill-graph.ts';
import { walkLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import type { WalkParameters } from './parameters.ts';
import { blockAt, blocksARound } from './walk-order.ts';

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
		fillForWalks(this.#memory.buffer, this.#layout, csr, parameters.seed);
	}

	/** Draws each walk into `into` (length: `walkLength`) and yields how many nodes it has. The array is reused. */
	*walks(into: Uint32Array): Generator<number, void> {
		const kernels = kernelsOn(this.#memory);
		const [{ at, buffer }] = this.#layout.threads;
		const { walkLength, walksPerNode } = this.#parameters;
		kernels.begin(at);
		for (let index = 0; index < blocksARound(this.#starts) * walksPerNode; index++) {
			const block = blockAt(index, this.#starts);
			drawBlock(kernels, this.#layout, buffer, block, walkLength);
			// Copied, since whoever draws two walks in turn from two iterators shares the memory.
			const words = new Uint32Array(this.#memory.buffer, buffer.walks, block.count * walkLength).slice();
			const lengths = new Uint32Array(this.#memory.buffer, buffer.lengths, block.count).slice();
			for (let i = 0; i < block.count; i++) {
				into.set(words.subarray(i * walkLength, i * walkLength + lengths[i]));
				yield lengths[i];
			}
		}
	}
}
