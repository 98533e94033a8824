import { high, low } from './kernels.ts';
import type { Kernels } from './kernels.ts';
import type { Layout, WalkBuffer } from './layout.ts';
import type { Node2VecParameters } from './parameters.ts';
import { stream } from './streams.ts';
import { blockAt, blocksARound } from './walk-order.ts';
import type { Block } from './walk-order.ts';

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

	/** One round tells who is met how often well enough. */
	get blocksToCount(): number {
		return blocksARound(this.#starts);
	}

	get blocksToTrain(): number {
		return blocksARound(this.#starts) * this.#parameters.walksPerNode * this.#parameters.epochs;
	}

	/** Gives the number of walks. */
	count(index: number): number {
		const { count } = this.#draw(index);
		const { walks, lengths } = this.#buffer;
		this.#kernels.countVisits(walks, lengths, count, this.#parameters.walkLength, this.#layout.visits);
		return count;
	}

	/** Draws a block and trains on it. Gives the number of walks. */
	train(index: number): number {
		const block = this.#draw(index);
		this.#learn(index, block);
		return block.count;
	}

	#draw(index: number): Block {
		const block = blockAt(index % this.#blocksAnEpoch(), this.#starts);
		const number = stream('walks', block.walk);
		this.#kernels.walk(
			this.#layout.starts + 4 * block.from,
			block.count,
			low(number),
			high(number),
			this.#parameters.walkLength,
			this.#buffer.walks,
			this.#buffer.lengths
		);
		return block;
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
