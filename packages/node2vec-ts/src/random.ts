import { high, low } from './kernels.ts';

/**
 * sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, integer operations only, so that every engine draws
 * the same stream. One generator is re-seeded for each walk: a walk depends on (seed, stream) alone, not on what
 * was drawn before it, and may be drawn again, or elsewhere, at will.
 */
export class Random {
	#a = 0;
	#b = 0;
	#c = 0;
	#counter = 0;

	/**
	 * @param seed any safe integer
	 * @param stream which of the seed's independent streams, any safe integer
	 */
	reseed(seed: number, stream: number): void {
		this.reseedHalves(low(seed), high(seed), low(stream), high(stream));
	}

	reseedHalves(seedLow: number, seedHigh: number, streamLow: number, streamHigh: number): void {
		this.#a = mix(seedLow) ^ mix(streamLow);
		this.#b = mix(seedHigh) ^ streamLow;
		this.#c = mix(streamHigh) ^ seedLow;
		this.#counter = 1;
		for (let round = 0; round < 12; round++) this.next();
	}

	/** A 32-bit integer, unsigned. */
	next(): number {
		const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
		this.#counter = (this.#counter + 1) | 0;
		this.#a = this.#b ^ (this.#b >>> 9);
		this.#b = (this.#c + (this.#c << 3)) | 0;
		this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
		return sum >>> 0;
	}

	/** Uniform in [0, 1), 32 bits. */
	uniform(): number {
		return this.next() * 2.3283064365386963e-10;
	}

	/** Uniform in 0 .. bound - 1; for a bound up to 2^32 the bias is under bound / 2^32. */
	below(bound: number): number {
		return productHigh(this.next(), bound);
	}
}

/** Bits 32 to 63 of the product of two unsigned 32-bit integers. */
export function productHigh(a: number, b: number): number {
	const lower = (a & 0xffff) * b;
	const upper = (a >>> 16) * b;
	return Math.floor((upper + Math.floor(lower / 65_536)) / 65_536);
}

/** Bits 0 to 31 of it. */
export function productLow(a: number, b: number): number {
	return Math.imul(a, b) >>> 0;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
	let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
