import type { Csr } from './csr.ts';
import type { Layout } from './layout.ts';
import type { Node2VecParameters } from './parameters.ts';
import { Random } from './random.ts';
import { stream } from './streams.ts';
import type { Start } from './warm-start.ts';

/**
 * Where training begins: rows of an earlier run where they are given; else as in word2vec, small even noise for the
 * vectors and zeros for the other matrix. A node without any arc keeps zeros.
 */
export function writeStart(
	memory: ArrayBufferLike,
	layout: Layout,
	csr: Csr,
	{ dimensions, seed }: Pick<Node2VecParameters, 'dimensions' | 'seed'>,
	start?: Start
): void {
	const { inputs, outputs, stride, nodes } = layout.threads[0].directory;
	const floats = new Float32Array(memory);
	const arcs = nodesWithArcs(csr);
	const random = new Random();
	random.reseed(seed, stream('vectors', 0));
	for (let v = 0; v < nodes; v++) {
		if (arcs[v] === 0) continue;
		const input = (inputs + v * stride) / 4;
		if (start?.known[v]) {
			const row = v * dimensions;
			floats.set(start.vectors.subarray(row, row + dimensions), input);
			if (start.contexts) {
				floats.set(start.contexts.subarray(row, row + dimensions), (outputs + v * stride) / 4);
			}
		} else {
			for (let k = 0; k < dimensions; k++) floats[input + k] = (random.uniform() - 0.5) / dimensions;
		}
	}
}

function nodesWithArcs({ offsets, targets }: Csr): Uint8Array {
	const some = new Uint8Array(offsets.length - 1);
	for (let v = 0; v < some.length; v++) if (offsets[v] < offsets[v + 1]) some[v] = 1;
	for (const target of targets) some[target] = 1;
	return some;
}

/** Both matrices, without the padding of their rows. */
export function readRows(
	memory: ArrayBufferLike,
	layout: Layout,
	nodes: number,
	dimensions: number
): { vectors: Float32Array; contexts: Float32Array } {
	const { inputs, outputs, stride } = layout.threads[0].directory;
	const matrix = (from: number): Float32Array => {
		const padded = new Float32Array(memory, from, (nodes * stride) / 4);
		if (stride === 4 * dimensions) return Float32Array.from(padded);
		const rows = new Float32Array(nodes * dimensions);
		for (let v = 0; v < nodes; v++) {
			const row = (v * stride) / 4;
			rows.set(padded.subarray(row, row + dimensions), v * dimensions);
		}
		return rows;
	};
	return { vectors: matrix(inputs), contexts: matrix(outputs) };
}
