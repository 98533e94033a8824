import { Node2VecError } from './errors.ts';
import type { IndexedGraph } from './input.ts';

export interface Neighbour<Id> {
	id: Id;
	/** Cosine, -1 to 1. */
	similarity: number;
}

/** Vectors of a graph's nodes. A node that has no edge has no vector: `vector` gives null, its row is zeros. */
export class Embedding<Id> {
	readonly dimensions: number;
	/** Node ids, in the order of the rows. */
	readonly ids: ArrayLike<Id>;
	/** Row-major, ids.length × dimensions. */
	readonly vectors: Float32Array;
	readonly #position: (id: Id) => number | undefined;
	#lengths: Float64Array | undefined;

	constructor(graph: Pick<IndexedGraph<Id>, 'ids' | 'position'>, dimensions: number, vectors: Float32Array) {
		this.ids = graph.ids;
		this.#position = graph.position;
		this.dimensions = dimensions;
		this.vectors = vectors;
	}

	/**
	 * A view of the node's row; null for an isolated node.
	 * @throws Node2VecError `unknown-node`
	 */
	vector(id: Id): Float32Array | null {
		const row = this.#row(id);
		return this.#norms()[row] === 0 ? null : this.#view(row);
	}

	/**
	 * Cosine of two nodes; 0 where one is isolated.
	 * @throws Node2VecError `unknown-node`
	 */
	similarity(a: Id, b: Id): number {
		const row = this.#row(a);
		return this.#cosine(this.#view(row), this.#norms()[row], this.#row(b));
	}

	/**
	 * The `count` nodes most alike, best first, ties by row; neither the node itself nor isolated ones.
	 * @throws Node2VecError `unknown-node`
	 */
	nearest(id: Id, count = 10): Neighbour<Id>[] {
		const self = this.#row(id);
		const norms = this.#norms();
		if (norms[self] === 0) return [];
		const vector = this.#view(self);
		const found: { row: number; similarity: number }[] = [];
		for (let row = 0; row < norms.length; row++) {
			if (row === self || norms[row] === 0) continue;
			const similarity = this.#cosine(vector, norms[self], row);
			if (found.length === count && similarity <= found[count - 1].similarity) continue;
			let place = found.length;
			while (place > 0 && found[place - 1].similarity < similarity) place--;
			found.splice(place, 0, { row, similarity });
			if (found.length > count) found.pop();
		}
		return found.map(({ row, similarity }) => ({ id: this.ids[row], similarity }));
	}

	#row(id: Id): number {
		const row = this.#position(id);
		if (row === undefined) throw new Node2VecError('unknown-node', `the graph has no node ${String(id)}`);
		return row;
	}

	#view(row: number): Float32Array {
		return this.vectors.subarray(row * this.dimensions, (row + 1) * this.dimensions);
	}

	#cosine(vector: Float32Array, norm: number, row: number): number {
		const product = norm * this.#norms()[row];
		if (product === 0) return 0;
		const from = row * this.dimensions;
		let dot = 0;
		for (let k = 0; k < vector.length; k++) dot += vector[k] * this.vectors[from + k];
		return Math.max(-1, Math.min(1, dot / product));
	}

	#norms(): Float64Array {
		if (!this.#lengths) {
			this.#lengths = new Float64Array(this.ids.length);
			for (let row = 0; row < this.#lengths.length; row++) {
				let square = 0;
				for (const value of this.#view(row)) square += value * value;
				this.#lengths[row] = Math.sqrt(square);
			}
		}
		return this.#lengths;
	}
}
