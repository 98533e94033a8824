import { drawBlock } from './draw-block.ts';
import { high, low } from './kernels.ts';
import type { Kernels } from './kernels.ts';
import type { Layout, WalkBuffer } from './layout.ts';
import type { Node2VecParameters } from './parameters.ts';
import { stream } from './streams.ts';
import { blockAt, blocksARound } from './walk-order.ts';
import type { Block } from './walk-order.ts';

/** Counting who is met on walks, or training on them. */
export type Stage = 'count' | 'train';

/** The learning rate ends at this part of where it began, as in word2vec. */
const LAST_RATE = 1e-4;

export type CourseParameters = Pick<
	Node2VecParameters,
	'walkLength' | 'walksPerNode' | 'epochs' | 'learningRate'
>;

/**
 * What one thread does, block of walks by block. Which blocks, and when, is for others to say: every block is what
 * its number says, whoever does it.
 */
export class Course {
	readonly #words: Uint32Array;
	readonly #kernels: Kernels;
	readonly #layout: Layout;
	readonly #parameters: CourseParameters;
	readonly #starts: number;
	readonly #buffer: WalkBuffer;

	constructor(
		memory: ArrayBufferLike,
		kernels: Kernels,
		layout: Layout,
		parameters: CourseParameters,
		starts: number,
		thread: number
	) {
		this.#words = new Uint32Array(memory);
		this.#kernels = kernels;
		this.#layout = layout;
		this.#parameters = parameters;
		this.#starts = starts;
		this.#buffer = layout.threads[thread].buffer;
		kernels.begin(layout.threads[thread].at);
	}

	/** To count, one round: it tells who is met how often well enough. */
	blocks(stage: Stage): number {
		return stage === 'count' ? blocksARound(this.#starts) : this.#blocksAnEpoch() * this.#parameters.epochs;
	}

	/** Draws a block, and counts it or trains on it. Gives the number of walks. */
	work(stage: Stage, index: number): number {
		const block = blockAt(index % this.#blocksAnEpoch(), this.#starts);
		drawBlock(this.#kernels, this.#layout, this.#buffer, block, this.#parameters.walkLength);
		if (stage === 'train') this.#learn(index, block);
		else this.#count(block);
		return block.count;
	}

	#count({ count }: Block): void {
		const { walks, lengths } = this.#buffer;
		this.#kernels.countVisits(walks, lengths, count, this.#parameters.walkLength, this.#layout.visits);
	}

	#learn(index: number, { count, walk }: Block): void {
		const { walks, lengths } = this.#buffer;
		const { walkLength, walksPerNode, epochs, learningRate } = this.#parameters;
		const anEpoch = this.#starts * walksPerNode;
		const epoch = Math.floor(index / this.#blocksAnEpoch());
		const pool = stream('noise', index);
		this.#kernels.drawPool(low(pool), high(pool));
		for (let i = 0; i < count; i++) {
			const done = epoch * anEpoch + walk + i;
			const number = stream('training', done);
			const rate = learningRate * Math.max(LAST_RATE, 1 - done / (anEpoch * epochs));
			const length = this.#words[lengths / 4 + i];
			this.#kernels.train(walks + 4 * i * walkLength, length, low(number), high(number), rate);
		}
	}

	#blocksAnEpoch(): number {
		return blocksARound(this.#starts) * this.#parameters.walksPerNode;
	}
}
