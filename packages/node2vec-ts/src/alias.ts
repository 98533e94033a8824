/** Slot i keeps itself where a draw of 32 bits is below `threshold`, else gives way to slot `other`. */
export type PutSlot = (slot: number, threshold: number, other: number) => void;

/**
 * Walker's alias tables in Vose's construction (1991): a draw picks a slot of the row evenly, then takes it or the
 * other one. O(1) a draw, O(slots) to build. One object serves many rows, so that nothing is allocated for each.
 */
export class AliasBuilder {
	#scaled = new Float64Array(16);
	#small = new Uint32Array(16);
	#large = new Uint32Array(16);

	/** @param weights of which the row `from` to `to` is taken; its sum must be above 0 */
	build(weights: ArrayLike<number>, from: number, to: number, put: PutSlot): void {
		const size = to - from;
		this.#reserve(size);
		const [scaled, small, large] = [this.#scaled, this.#small, this.#large];
		let sum = 0;
		for (let slot = from; slot < to; slot++) sum += weights[slot];
		let smalls = 0;
		let larges = 0;
		for (let i = 0; i < size; i++) {
			scaled[i] = (weights[from + i] * size) / sum;
			if (scaled[i] < 1) small[smalls++] = i;
			else large[larges++] = i;
		}
		while (smalls > 0 && larges > 0) {
			const less = small[--smalls];
			const more = large[larges - 1];
			put(from + less, Math.floor(scaled[less] * 4_294_967_296), from + more);
			scaled[more] -= 1 - scaled[less];
			if (scaled[more] < 1) {
				larges--;
				small[smalls++] = more;
			}
		}
		// What is left over differs from 1 by rounding only.
		while (larges > 0) putWhole(from + large[--larges], put);
		while (smalls > 0) putWhole(from + small[--smalls], put);
	}

	#reserve(size: number): void {
		if (size <= this.#scaled.length) return;
		this.#scaled = new Float64Array(size * 2);
		this.#small = new Uint32Array(size * 2);
		this.#large = new Uint32Array(size * 2);
	}
}

function putWhole(slot: number, put: PutSlot): void {
	put(slot, 0xff_ff_ff_ff, slot);
}
