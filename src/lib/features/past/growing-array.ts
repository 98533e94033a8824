type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array | Int8Array;

/** A number for each position of a table that may gain rows: positions beyond the last one written hold `fill`. */
export class GrowingArray<A extends Numbers> {
	private values: A;
	private readonly fill: number;
	private readonly make: (length: number) => A;

	/** @param length rows expected; more may come */
	constructor(make: (length: number) => A, length: number, fill = 0) {
		this.make = make;
		this.fill = fill;
		this.values = make(length);
		if (fill !== 0) this.values.fill(fill);
	}

	get(at: number): number {
		return at < this.values.length ? this.values[at] : this.fill;
	}

	set(at: number, value: number): void {
		if (at >= this.values.length) this.reach(at);
		this.values[at] = value;
	}

	add(at: number, by: number): void {
		if (at >= this.values.length) this.reach(at);
		this.values[at] += by;
	}

	private reach(at: number): void {
		const larger = this.make(Math.max(16, at + 1, Math.ceil(this.values.length * 1.5)));
		if (this.fill !== 0) larger.fill(this.fill);
		larger.set(this.values);
		this.values = larger;
	}
}

export const reals = (length: number, fill = 0) => new GrowingArray((n) => new Float64Array(n), length, fill);
export const integers = (length: number, fill = 0) =>
	new GrowingArray((n) => new Int32Array(n), length, fill);
