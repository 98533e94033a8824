import { sigmoid } from './sigmoid.ts';

const f = Math.fround;

/**
 * The arithmetic of a skip-gram step in single precision, in the order of assembly/products.ts: the same bits.
 * Positions are in floats; a tile is four rows, four floats of each in turn.
 */
export class Products {
	readonly #floats: Float32Array;
	readonly #words: Uint32Array;
	readonly #sums = new Float32Array(16);
	readonly #errorsA = new Float32Array(4);
	readonly #errorsB = new Float32Array(4);

	constructor(memory: ArrayBufferLike) {
		this.#floats = new Float32Array(memory);
		this.#words = new Uint32Array(memory);
	}

	/** Copies four rows into a tile, and a second time to where it is remembered how they were. */
	pack(rows: number, tile: number, initial: number, size: number): void {
		for (let k = 0; k < 4; k++) {
			const row = this.#words[rows + k] >>> 2;
			for (let at = 0; at < size; at++) {
				const to = 4 * (at & ~3) + 4 * k + (at & 3);
				this.#floats[tile + to] = this.#floats[initial + to] = this.#floats[row + at];
			}
		}
	}

	/** Adds to four rows what their tile has learnt. */
	unpack(rows: number, tile: number, initial: number, size: number): void {
		for (let k = 0; k < 4; k++) {
			const row = this.#words[rows + k] >>> 2;
			for (let at = 0; at < size; at++) {
				const from = 4 * (at & ~3) + 4 * k + (at & 3);
				this.#floats[row + at] += f(this.#floats[tile + from] - this.#floats[initial + from]);
			}
		}
	}

	/**
	 * One step of gradient ascent on eight pairs: rows `a` and `b`, which must not be the same, and a tile.
	 * @param weights position of the four weights of `a`, -1 for none; @param outputs position of the tile's rows
	 */
	learn(
		a: number,
		b: number,
		tile: number,
		weightsA: number,
		weightsB: number,
		label: number,
		outputs: number,
		zeros: number,
		size: number
	): void {
		this.#toErrors(this.#errorsA, a, tile, weightsA, label, outputs, zeros, size);
		this.#toErrors(this.#errorsB, b, tile, weightsB, label, outputs, zeros, size);
		const floats = this.#floats;
		const [a0, a1, a2, a3] = this.#errorsA;
		const [b0, b1, b2, b3] = this.#errorsB;
		for (let at = 0; at < size; at++) {
			const o = tile + 4 * (at & ~3) + (at & 3);
			const x = floats[a + at];
			const y = floats[b + at];
			const o0 = floats[o];
			const o1 = floats[o + 4];
			const o2 = floats[o + 8];
			const o3 = floats[o + 12];
			floats[a + at] = f(f(f(x + f(a0 * o0)) + f(a1 * o1)) + f(a2 * o2)) + f(a3 * o3);
			floats[b + at] = f(f(f(y + f(b0 * o0)) + f(b1 * o1)) + f(b2 * o2)) + f(b3 * o3);
			floats[o] = f(o0 + f(a0 * x)) + f(b0 * y);
			floats[o + 4] = f(o1 + f(a1 * x)) + f(b1 * y);
			floats[o + 8] = f(o2 + f(a2 * x)) + f(b2 * y);
			floats[o + 12] = f(o3 + f(a3 * x)) + f(b3 * y);
		}
	}

	/** Weight × (label - sigmoid) of a row and the four of a tile. */
	#toErrors(
		errors: Float32Array,
		row: number,
		tile: number,
		weights: number,
		label: number,
		outputs: number,
		zeros: number,
		size: number
	): void {
		const floats = this.#floats;
		const sums = this.#sums.fill(0);
		for (let at = 0; at < size; at += 4) {
			const x0 = floats[row + at];
			const x1 = floats[row + at + 1];
			const x2 = floats[row + at + 2];
			const x3 = floats[row + at + 3];
			for (let k = 0; k < 16; k += 4) {
				const o = tile + 4 * at + k;
				sums[k] += f(x0 * floats[o]);
				sums[k + 1] += f(x1 * floats[o + 1]);
				sums[k + 2] += f(x2 * floats[o + 2]);
				sums[k + 3] += f(x3 * floats[o + 3]);
			}
		}
		for (let k = 0; k < 4; k++) {
			const real = weights !== -1 && this.#words[outputs + k] !== zeros;
			const s = 4 * k;
			const sum = f(f(sums[s] + sums[s + 2]) + f(sums[s + 1] + sums[s + 3]));
			errors[k] = real ? f(floats[weights + k] * f(label - sigmoid(sum))) : 0;
		}
	}
}
