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
		this.#a = mix(seed | 0) ^ mix(stream | 0);
		this.#b = mix((seed / 4_294_967_296) | 0) ^ (stream | 0);
		this.#c = mix((stream / 4_294_967_296) | 0) ^ (seed | 0);
		this.#counter = 1;
		for (let round = 0; round < 12; round++) this.next();
	}

	/** A 32-bit integer, signed. */
	next(): number {
		const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
		this.#counter = (this.#counter + 1) | 0;
		this.#a = this.#b ^ (this.#b >>> 9);
		this.#b = (this.#c + (this.#c << 3)) | 0;
		this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
		return sum;
	}

	/** Uniform in [0, 1), 32 bits. */
	uniform(): number {
		return (this.next() >>> 0) * 2.3283064365386963e-10;
	}

	/** Uniform in 0 .. bound - 1; for a bound up to 2^32 the bias is under bound / 2^32. */
	below(bound: number): number {
		return Math.floor(this.uniform() * bound);
	}
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
	let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
