/** A list of numbers of one typed array's kind whose end is not known before. */
export class Growable<Numbers extends Uint32Array | Float64Array> {
	length = 0;
	values: Numbers;
	private readonly make: (size: number) => Numbers;

	constructor(make: (size: number) => Numbers) {
		this.make = make;
		this.values = make(64);
	}

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = this.make(2 * this.length);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}

	/** A copy of what is in it. */
	taken(): Numbers {
		return this.values.slice(0, this.length) as Numbers;
	}
}

export const growingIntegers = () => new Growable<Uint32Array>((size) => new Uint32Array(size));
export const growingReals = () => new Growable<Float64Array>((size) => new Float64Array(size));
