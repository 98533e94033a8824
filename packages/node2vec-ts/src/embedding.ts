import { allFinite } from './all-finite.ts';
import { Node2VecError } from './errors.ts';
import { TopRows } from './top-rows.ts';

/**
 * A node and how alike it is.
 *
 * @example
 * const [best]: Neighbour<string>[] = embedding.nearest('amal', 1);
 */
export interface Neighbour<Id> {
	id: Id;
	/** Cosine, -1 to 1. */
	similarity: number;
}

/**
 * What an embedding is made of.
 *
 * @example
 * const parts: EmbeddingParts<string> = { ids: ['a', 'b'], dimensions: 2, vectors: new Float32Array([1, 0, 0, 1]) };
 */
export interface EmbeddingParts<Id> {
	/** One a row, each once. */
	ids: ArrayLike<Id>;
	dimensions: number;
	/** Row-major, ids.length × dimensions. */
	vectors: Float32Array;
	/** The output matrix of skip-gram, as long as `vectors`. */
	contexts?: Float32Array | null;
	/** The row of an id, where it is known without a table of them all. */
	position?(id: Id): number | undefined;
}

interface NodeIndex<Id> {
	position(id: Id): number | undefined;
}

/**
 * Vectors of a graph's nodes. A node that has no edge has no vector: `vector` gives null, its row is zeros.
 *
 * @example
 * const embedding = await node2vec([['amal', 'badr'], ['badr', 'chama']], { dimensions: 16 });
 * embedding.vector('amal'); // Float32Array(16), a view
 * embedding.nearest('amal', 2); // [{ id, similarity }, …], best first
 */
export class Embedding<Id> {
	/** Length of a vector. */
	readonly dimensions: number;
	/** Node ids, in the order of the rows. */
	readonly ids: ArrayLike<Id>;
	/** Row-major, ids.length × dimensions. */
	readonly vectors: Float32Array;
	/** The output matrix of skip-gram, what a later run needs to go on exactly; null where it was not kept. */
	readonly contexts: Float32Array | null;
	readonly #index: NodeIndex<Id>;
	#lengths: Float64Array | undefined;

	/**
	 * `node2vec` and the readers of files make embeddings; vectors from elsewhere are taken too.
	 *
	 * @example
	 * new Embedding({ ids: ['a', 'b'], dimensions: 2, vectors: new Float32Array([1, 0, 0, 1]) });
	 * @throws Node2VecError `bad-parameter`, `bad-id` when an id is there twice
	 */
	constructor({ ids, dimensions, vectors, contexts = null, position }: EmbeddingParts<Id>) {
		if (!Number.isSafeInteger(dimensions) || dimensions < 1) {
			throw new Node2VecError(
				'bad-parameter',
				`dimensions must be an integer of at least 1, not ${dimensions}`
			);
		}
		for (const matrix of [vectors, contexts]) {
			if (matrix === null) continue;
			if (matrix.length !== ids.length * dimensions) {
				const wanted = `${ids.length} ids × ${dimensions} dimensions`;
				throw new Node2VecError(
					'bad-parameter',
					`a matrix of ${matrix.length} numbers does not hold ${wanted}`
				);
			}
			if (!allFinite(matrix))
				throw new Node2VecError('bad-parameter', 'a matrix holds a number that is not finite');
		}
		this.ids = ids;
		this.dimensions = dimensions;
		this.vectors = vectors;
		this.contexts = contexts;
		this.#index = position ? { position } : indexOf(ids);
	}

	/** Whether the node is known, be it isolated. */
	has(id: Id): boolean {
		return this.#index.position(id) !== undefined;
	}

	/** The node's row in `vectors`, `contexts` and `ids`; undefined for a node that is not there. */
	position(id: Id): number | undefined {
		return this.#index.position(id);
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
	 * The `count` nodes most alike, best first, ties by row; neither the node itself, nor isolated ones, nor those of
	 * `exclude`. Exact: every row is compared.
	 * @throws Node2VecError `unknown-node`, `bad-parameter`
	 */
	nearest(id: Id, count = 10, exclude: Iterable<Id> = []): Neighbour<Id>[] {
		const row = this.#row(id);
		return this.#nearest(Float64Array.from(this.#view(row)), count, [id, ...exclude]);
	}

	/**
	 * The `count` nodes most alike to a vector of your own making: a mean of some nodes, a vector of yesterday.
	 *
	 * @example
	 * embedding.nearestTo([0.1, -0.4], 5, ['amal']); // five, without amal
	 * @throws Node2VecError `bad-parameter` when the vector has another length or is not finite
	 */
	nearestTo(vector: ArrayLike<number>, count = 10, exclude: Iterable<Id> = []): Neighbour<Id>[] {
		if (vector.length !== this.dimensions) {
			const lengths = `${vector.length} numbers where ${this.dimensions} are wanted`;
			throw new Node2VecError('bad-parameter', `the vector has ${lengths}`);
		}
		const query = Float64Array.from(vector);
		if (!allFinite(query)) throw new Node2VecError('bad-parameter', 'the vector is not finite');
		return this.#nearest(query, count, exclude);
	}

	#nearest(query: Float64Array, count: number, exclude: Iterable<Id>): Neighbour<Id>[] {
		if (!Number.isSafeInteger(count) || count < 0) {
			throw new Node2VecError('bad-parameter', `count must be an integer of at least 0, not ${count}`);
		}
		const length = norm(query);
		if (length === 0) return [];
		const excluded = new Set(Array.from(exclude, (id) => this.#index.position(id)));
		const norms = this.#norms();
		const best = new TopRows(Math.min(count, norms.length));
		for (let row = 0; row < norms.length; row++) {
			if (norms[row] === 0) continue;
			const similarity = this.#cosine(query, length, row);
			if (similarity > best.threshold && !excluded.has(row)) best.offer(row, similarity);
		}
		return best.sorted().map(({ row, similarity }) => ({ id: this.ids[row], similarity }));
	}

	#row(id: Id): number {
		const row = this.#index.position(id);
		if (row === undefined) throw new Node2VecError('unknown-node', `the graph has no node ${String(id)}`);
		return row;
	}

	#view(row: number): Float32Array {
		return this.vectors.subarray(row * this.dimensions, (row + 1) * this.dimensions);
	}

	#cosine(vector: Float32Array | Float64Array, length: number, row: number): number {
		const product = length * this.#norms()[row];
		if (product === 0) return 0;
		const { vectors } = this;
		const from = row * this.dimensions;
		let dot = 0;
		for (let k = 0; k < vector.length; k++) dot += vector[k] * vectors[from + k];
		return Math.max(-1, Math.min(1, dot / product));
	}

	#norms(): Float64Array {
		this.#lengths ??= Float64Array.from({ length: this.ids.length }, (_, row) => norm(this.#view(row)));
		return this.#lengths;
	}
}

function norm(vector: Float32Array | Float64Array): number {
	let square = 0;
	for (let k = 0; k < vector.length; k++) square += vector[k] * vector[k];
	return Math.sqrt(square);
}

function indexOf<Id>(ids: ArrayLike<Id>): NodeIndex<Id> {
	const table = new Map<Id, number>();
	for (let row = 0; row < ids.length; row++) {
		if (table.has(ids[row])) throw new Node2VecError('bad-id', `the id ${String(ids[row])} is there twice`);
		table.set(ids[row], row);
	}
	return { position: (id) => table.get(id) };
}
