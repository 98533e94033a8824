type Numbers = Uint32Array | Float64Array | Float32Array;

/** A typed array that grows by doubling: a graph or file of unknown size needs no array of JavaScript numbers. */
export class GrowingArray<T extends Numbers> {
	length = 0;
	#values: T;
	readonly #make: (size: number) => T;
	readonly #most: number;

	/**
	 * @param make a new array of so many zeros
	 * @param most numbers it will hold, where that is known: it does not grow past them
	 */
	constructor(make: (size: number) => T, most = Infinity) {
		this.#make = make;
		this.#most = most;
		this.#values = make(Math.min(1024, most));
	}

	push(value: number): void {
		if (this.length === this.#values.length) this.#grow(this.length + 1);
		this.#values[this.length++] = value;
	}

	/** Appends so many equal values. */
	fill(value: number, count: number): void {
		this.#grow(this.length + count);
		this.#values.fill(value, this.length, this.length + count);
		this.length += count;
	}

	append(values: Numbers): void {
		this.#grow(this.length + values.length);
		this.#values.set(values, this.length);
		this.length += values.length;
	}

	/** A view of what was pushed, good until the next push. */
	view(): T {
		return this.#values.subarray(0, this.length) as T;
	}

	#grow(size: number): void {
		if (size <= this.#values.length) return;
		const larger = this.#make(Math.max(size, Math.min(this.#most, 2 * this.#values.length)));
		larger.set(this.#values.subarray(0, this.length));
		this.#values = larger;
	}
}
