import type { Directory } from '../directory.ts';
import { GROUP } from '../layout.ts';
import { Random } from '../random.ts';
import { Products } from './products.ts';

const REDRAWS = 8;
const f = Math.fround;

/**
 * Skip-gram with negative sampling, noise shared: the twin of assembly/skip-gram.ts, the same bits as its
 * plain SIMD build.
 */
export class SkipGram {
	readonly #words: Uint32Array;
	readonly #floats: Float32Array;
	readonly #products: Products;
	readonly #random = new Random();
	readonly #at: Directory;

	constructor(memory: ArrayBufferLike, directory: Directory) {
		this.#words = new Uint32Array(memory);
		this.#floats = new Float32Array(memory);
		this.#products = new Products(memory);
		this.#at = directory;
		this.#floats.fill(0, directory.zeros / 4, (directory.zeros + directory.stride) / 4);
	}

	drawPool(streamLow: number, streamHigh: number): void {
		this.#random.reseedHalves(this.#at.seedLow, this.#at.seedHigh, streamLow, streamHigh);
		for (let i = 0; i < this.#at.poolSize; i++) {
			const slot = this.#random.below(this.#at.nodes);
			const entry = this.#at.noise / 4 + 2 * slot;
			const kept = this.#random.next() < this.#words[entry];
			this.#words[this.#at.pool / 4 + i] = kept ? slot : this.#words[entry + 1];
		}
	}

	train(walk: number, length: number, streamLow: number, streamHigh: number, rate: number): void {
		this.#random.reseedHalves(this.#at.seedLow, this.#at.seedHigh, streamLow, streamHigh);
		if (this.#at.keep !== 0) {
			length = this.#thin(walk, length);
			walk = this.#at.sentence;
		}
		if (length < 2) return;
		for (let first = 0; first < length; first += GROUP) {
			const centres = Math.min(GROUP, length - first);
			const reach = 1 + this.#random.below(this.#at.window);
			const low = Math.max(0, first - reach);
			const contexts = Math.min(length, first + centres + reach) - low;
			this.#nameContexts(walk / 4 + low, contexts);
			this.#nameOutputs(walk / 4 + first, centres);
			this.#weigh(low - first, contexts, centres, reach, f(rate));
			this.#step(contexts);
		}
	}

	/** Leaves out nodes that are met very often, at random. */
	#thin(walk: number, length: number): number {
		const words = this.#words;
		let kept = 0;
		for (let i = 0; i < length; i++) {
			const node = words[walk / 4 + i];
			words[this.#at.sentence / 4 + kept] = node;
			if (this.#random.next() <= words[this.#at.keep / 4 + node]) kept++;
		}
		return kept;
	}

	#nameContexts(places: number, contexts: number): void {
		const rows = this.#at.contextRows / 4;
		for (let j = 0; j < contexts; j++) {
			this.#words[rows + j] = this.#at.inputs + this.#words[places + j] * this.#at.stride;
		}
	}

	#nameOutputs(places: number, centres: number): void {
		const words = this.#words;
		const rows = this.#at.outputRows / 4;
		for (let c = 0; c < GROUP; c++) {
			words[rows + c] = c < centres ? this.#at.outputs + words[places + c] * this.#at.stride : this.#at.zeros;
		}
		for (let k = GROUP; k < GROUP + this.#at.noiseRows; k++) {
			words[rows + k] = this.#at.zeros;
			for (let draw = 0; draw < REDRAWS; draw++) {
				const drawn = words[this.#at.pool / 4 + this.#random.below(this.#at.poolSize)];
				const row = this.#at.outputs + drawn * this.#at.stride;
				if (words.subarray(rows, rows + GROUP).includes(row)) continue;
				words[rows + k] = row;
				break;
			}
		}
	}

	#weigh(offset: number, contexts: number, centres: number, reach: number, rate: number): void {
		for (let j = 0; j < contexts; j++) {
			const weights = this.#at.weights / 4 + 8 * j;
			let met = 0;
			for (let c = 0; c < GROUP; c++) {
				const apart = Math.abs(offset + j - c);
				const counts = c < centres && apart !== 0 && apart <= reach;
				this.#floats[weights + c] = counts ? rate : 0;
				if (counts) met++;
			}
			this.#floats.fill(f(f(met * f(this.#at.noiseShare)) * rate), weights + 4, weights + 8);
		}
	}

	#step(contexts: number): void {
		const { contextRows, outputRows, packed, initial, weights, zeros, stride } = this.#at;
		const rows = this.#words.subarray(contextRows / 4, contextRows / 4 + contexts);
		const tiles = (GROUP + this.#at.noiseRows) / 4;
		const size = stride / 4;
		const place = (from: number, tile: number) => from / 4 + tile * stride;
		for (let tile = 0; tile < tiles; tile++) {
			const outputs = outputRows / 4 + 4 * tile;
			this.#products.pack(outputs, place(packed, tile), place(initial, tile), size);
		}
		for (let j = 0; j < contexts;) {
			// An odd one out meets zeros, and so does a row that would otherwise meet itself.
			const paired = j + 1 < contexts && rows[j + 1] !== rows[j];
			const b = paired ? rows[j + 1] : zeros;
			for (let tile = 0; tile < tiles; tile++) {
				const ofA = weights / 4 + 8 * j + (tile === 0 ? 0 : 4);
				this.#products.learn(
					rows[j] / 4,
					b / 4,
					place(packed, tile),
					ofA,
					paired ? ofA + 8 : -1,
					tile === 0 ? 1 : 0,
					outputRows / 4 + 4 * tile,
					zeros,
					size
				);
			}
			j += paired ? 2 : 1;
		}
		for (let tile = 0; tile < tiles; tile++) {
			const outputs = outputRows / 4 + 4 * tile;
			this.#products.unpack(outputs, place(packed, tile), place(initial, tile), size);
		}
	}
}
