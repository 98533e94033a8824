import { addToColumns, addToRows, multiply } from './products.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * Skip-gram with negative sampling (Mikolov et al. 2013) in small matrix products: all the contexts of a centre
 * meet the same rows, the centre and its noise (pWord2Vec, Ji et al. 2016).
 *
 * One array holds everything: the input matrix (the vectors that are the result), the output matrix, a row of
 * zeros that pads blocks, the output rows of a step as they were before it, and the errors.
 */
export class SkipGram {
	readonly dimensions: number;
	/** Nodes whose input rows take part in the next update: the contexts. */
	readonly contexts: Uint32Array;
	/** Nodes whose output rows do: the centre, then the noise. */
	readonly centres: Uint32Array;
	readonly values: Float64Array;
	readonly #nodes: number;
	readonly #inputs: Uint32Array;
	readonly #outputs: Uint32Array;
	/** Where the copies of `#outputs` begin. */
	readonly #copies: Uint32Array;
	readonly #zeros: number;
	readonly #errors: number;

	constructor(nodes: number, dimensions: number, window: number, negative: number) {
		const inRows = 2 * window;
		const outRows = padded(negative + 1, 3);
		this.dimensions = dimensions;
		this.#nodes = nodes;
		this.contexts = new Uint32Array(inRows);
		this.centres = new Uint32Array(negative + 1);
		this.#inputs = new Uint32Array(inRows);
		this.#outputs = new Uint32Array(outRows);
		this.#zeros = 2 * nodes * dimensions;
		const copies = this.#zeros + dimensions;
		this.#copies = Uint32Array.from({ length: outRows }, (_, j) => copies + j * dimensions);
		this.#errors = copies + outRows * dimensions;
		this.values = new Float64Array(this.#errors + inRows * outRows);
	}

	/** The input matrix, row-major. */
	vectors(): Float32Array {
		return Float32Array.from(this.values.subarray(0, this.#nodes * this.dimensions));
	}

	/** One step of gradient descent on the first `contexts` × first `centres` nodes named. */
	update(contexts: number, centres: number, rate: number): void {
		const d = this.dimensions;
		const h = this.values;
		const inRows = padded(contexts, 2);
		const outRows = padded(centres, 3);
		for (let i = 0; i < inRows; i++) this.#inputs[i] = i < contexts ? this.contexts[i] * d : this.#zeros;
		for (let j = 0; j < outRows; j++) {
			const row = j < centres ? (this.#nodes + this.centres[j]) * d : this.#zeros;
			this.#outputs[j] = row;
			h.copyWithin(this.#copies[j], row, row + d);
		}
		multiply(h, this.#inputs, this.#copies, inRows, outRows, this.#errors, d);
		this.#toErrors(contexts, centres, inRows, outRows, rate);
		addToColumns(h, this.#inputs, this.#outputs, inRows, outRows, this.#errors, d);
		addToRows(h, this.#inputs, this.#copies, inRows, outRows, this.#errors, d);
	}

	/** rate × (label - sigmoid), and 0 for padding; the first of the centres is the true one. */
	#toErrors(contexts: number, centres: number, inRows: number, outRows: number, rate: number): void {
		const h = this.values;
		for (let i = 0; i < inRows; i++) {
			const row = this.#errors + i * outRows;
			for (let j = 0; j < outRows; j++) {
				const real = i < contexts && j < centres;
				h[row + j] = real ? rate * ((j === 0 ? 1 : 0) - sigmoid(h[row + j])) : 0;
			}
		}
	}
}

function padded(rows: number, block: number): number {
	return (((rows + block - 1) / block) | 0) * block;
}
