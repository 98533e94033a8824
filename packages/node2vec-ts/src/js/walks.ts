import type { Directory } from '../directory.ts';
import { Random, productHigh, productLow } from '../random.ts';

/** Darts that miss before a step is drawn from its exact distribution: bounds the time where 1/q is far below 1. */
const DARTS = 64;
const NONE = -1;

/**
 * Second-order walks of node2vec (Grover and Leskovec, KDD 2016, section 3.2) by rejection sampling (KnightKing,
 * SOSP 2019): a neighbour is drawn by weight alone and kept with probability bias / bound. Memory is that of the
 * graph; tables for each pair of edges would grow with the square of the degree. The twin of assembly/walks.ts.
 */
export class Walks {
	readonly #words: Uint32Array;
	readonly #floats: Float32Array;
	readonly #doubles: Float64Array;
	readonly #random = new Random();
	readonly #seedLow: number;
	readonly #seedHigh: number;
	/** Positions in words, or doubles for the rows' weights. */
	readonly #offsets: number;
	readonly #arcs: number;
	readonly #arcWords: number;
	readonly #arcWeights: number;
	readonly #rowWeights: number;
	readonly #symmetric: boolean;
	readonly #back: number;
	readonly #far: number;
	/** Most that weight alone may be multiplied by, the way back apart. */
	readonly #bound: number;
	readonly #firstOrder: boolean;
	/** Where a draw of 32 bits hits: the way back, an arc to a neighbour of the node before, any other. */
	readonly #backHit: number;
	readonly #nearHit: number;
	readonly #farHit: number;

	constructor(memory: ArrayBufferLike, directory: Directory) {
		this.#words = new Uint32Array(memory);
		this.#floats = new Float32Array(memory);
		this.#doubles = new Float64Array(memory);
		this.#seedLow = directory.seedLow;
		this.#seedHigh = directory.seedHigh;
		this.#offsets = directory.offsets / 4;
		this.#arcs = directory.arcs / 4;
		this.#arcWords = directory.arcBytes / 4;
		this.#arcWeights = directory.arcWeights / 4;
		this.#rowWeights = directory.rowWeights / 8;
		this.#symmetric = directory.symmetric === 1;
		const { p, q } = directory;
		this.#back = 1 / p;
		this.#far = 1 / q;
		this.#bound = Math.max(1, this.#far);
		this.#firstOrder = p === 1 && q === 1;
		const threshold = (bias: number) => Math.floor(Math.min(1, bias / this.#bound) * 4_294_967_295);
		this.#backHit = threshold(this.#back);
		this.#nearHit = threshold(1);
		this.#farHit = threshold(this.#far);
	}

	walk(
		starts: number,
		count: number,
		streamLow: number,
		streamHigh: number,
		most: number,
		into: number,
		lengths: number
	): void {
		for (let i = 0; i < count; i++) {
			const carried = (streamLow >>> 0) + i > 0xff_ff_ff_ff ? 1 : 0;
			this.#random.reseedHalves(this.#seedLow, this.#seedHigh, (streamLow + i) | 0, streamHigh + carried);
			const start = this.#words[starts / 4 + i];
			this.#words[lengths / 4 + i] = this.#walkFrom(start, most, into / 4 + i * most);
		}
	}

	/** Gives how many nodes it wrote: less than `most` where the walk came to a node without arcs out. */
	#walkFrom(start: number, most: number, into: number): number {
		const words = this.#words;
		words[into] = start;
		for (let length = 1; length < most; length++) {
			const at = words[into + length - 1];
			const from = words[this.#offsets + at];
			const size = words[this.#offsets + at + 1] - from;
			if (size === 0) return length;
			words[into + length] =
				this.#firstOrder || length === 1
					? this.#aim(from, size)
					: this.#step(words[into + length - 2], at, from, size);
		}
		return most;
	}

	/** A neighbour by weight: what the draw of the slot leaves over is the coin of its alias table. */
	#aim(from: number, size: number): number {
		const drawn = this.#random.next();
		const arc = this.#arcs + (from + productHigh(drawn, size)) * this.#arcWords;
		if (this.#arcWords === 1 || productLow(drawn, size) < this.#words[arc + 1]) return this.#words[arc];
		return this.#words[arc + 2];
	}

	#step(before: number, at: number, from: number, size: number): number {
		const sure = Math.min(this.#nearHit, this.#farHit);
		for (let dart = 0; dart < DARTS; dart++) {
			const to = this.#aim(from, size);
			if (this.#back > this.#bound && this.#random.uniform() < this.#surplus(before, at)) return before;
			const drawn = this.#random.next();
			if (to === before) {
				if (drawn <= this.#backHit) return to;
			} else if (drawn <= sure || drawn <= (this.#arcOf(before, to) === NONE ? this.#farHit : this.#nearHit))
				return to;
		}
		return this.#exactStep(before, from, size);
	}

	/**
	 * The way back is one arc: what it has above the others is drawn apart (KnightKing's outliers), so that a small p
	 * does not turn most darts into misses.
	 */
	#surplus(before: number, at: number): number {
		const arc = this.#arcOf(at, before);
		if (arc === NONE) return 0;
		const extra = ((this.#back - this.#bound) * this.#weightOf(arc)) / this.#rowWeight(at);
		return extra / (this.#bound + extra);
	}

	#exactStep(before: number, from: number, size: number): number {
		let all = 0;
		for (let arc = from; arc < from + size; arc++) all += this.#biased(arc, before);
		const drawn = this.#random.uniform() * all;
		let sum = 0;
		for (let arc = from; arc < from + size; arc++) {
			sum += this.#biased(arc, before);
			if (drawn < sum) return this.#targetOf(arc);
		}
		return this.#targetOf(from + size - 1);
	}

	#biased(arc: number, before: number): number {
		const to = this.#targetOf(arc);
		const bias = to === before ? this.#back : this.#arcOf(before, to) === NONE ? this.#far : 1;
		return bias * this.#weightOf(arc);
	}

	#targetOf(arc: number): number {
		return this.#words[this.#arcs + arc * this.#arcWords];
	}

	#weightOf(arc: number): number {
		return this.#arcWeights === 0 ? 1 : this.#floats[this.#arcWeights + arc];
	}

	#rowWeight(node: number): number {
		if (this.#arcWeights !== 0) return this.#doubles[this.#rowWeights + node];
		return this.#words[this.#offsets + node + 1] - this.#words[this.#offsets + node];
	}

	/** Binary search in the sorted row, the shorter of the two where arcs go both ways; -1: no such arc. */
	#arcOf(from: number, to: number): number {
		const words = this.#words;
		let low = words[this.#offsets + from];
		let end = words[this.#offsets + from + 1];
		if (this.#symmetric) {
			const otherLow = words[this.#offsets + to];
			const otherEnd = words[this.#offsets + to + 1];
			if (otherEnd - otherLow < end - low) {
				low = otherLow;
				end = otherEnd;
				to = from;
			}
		}
		let high = end;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#targetOf(middle) < to) low = middle + 1;
			else high = middle;
		}
		return low < end && this.#targetOf(low) === to ? low : NONE;
	}
}
