import { Node2VecError } from './errors.ts';

/** Bytes that come in chunks of any size and are taken in pieces of the sizes that a format asks for. */
export class ChunkFeed {
	#chunks: Uint8Array[] = [];
	/** Taken from the first chunk. */
	#taken = 0;
	available = 0;

	push(chunk: Uint8Array): void {
		if (!(chunk instanceof Uint8Array)) {
			throw new Node2VecError('bad-parameter', `a chunk must be a Uint8Array, not ${typeof chunk}`);
		}
		if (chunk.length === 0) return;
		this.#chunks.push(chunk);
		this.available += chunk.length;
	}

	/** The next `size` bytes, which must be available, in an array of their own. */
	take(size: number): Uint8Array<ArrayBuffer> {
		const piece = new Uint8Array(size);
		let filled = 0;
		let used = 0;
		while (filled < size) {
			const chunk = this.#chunks[used];
			const count = Math.min(size - filled, chunk.length - this.#taken);
			piece.set(chunk.subarray(this.#taken, this.#taken + count), filled);
			filled += count;
			this.#taken += count;
			if (this.#taken < chunk.length) break;
			this.#taken = 0;
			used++;
		}
		if (used > 0) this.#chunks.splice(0, used);
		this.available -= size;
		return piece;
	}
}
