/**
 * The inner loops, as the WebAssembly modules export them and src/js writes them again in JavaScript. Addresses are
 * in bytes of the memory they were made for; numbers of 64 bits come as two halves.
 */
export interface Kernels {
	/** Reads what to work on (src/directory.ts). */
	begin(directory: number): void;
	/**
	 * Walks number `stream`, `stream + 1`, … from the `count` nodes at `starts`: `most` words each at `into`, and at
	 * `lengths` how many of them count.
	 */
	walk(
		starts: number,
		count: number,
		streamLow: number,
		streamHigh: number,
		most: number,
		into: number,
		lengths: number
	): void;
	/** Counts the nodes of walks: 4 bytes a node at `visits`, atomically. */
	countVisits(walks: number, lengths: number, count: number, most: number, visits: number): void;
	/** Draws the noise that the walks to come share. */
	drawPool(streamLow: number, streamHigh: number): void;
	train(walk: number, length: number, streamLow: number, streamHigh: number, rate: number): void;
}

/** The halves of an integer up to 2^53, as `Kernels` takes them. */
export function low(value: number): number {
	return value | 0;
}

export function high(value: number): number {
	return Math.floor(value / 4_294_967_296) | 0;
}
