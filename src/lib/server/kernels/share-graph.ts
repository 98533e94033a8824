import type { Csr } from '#lib/kernels/csr.ts';

const shared = new WeakMap<Csr, Csr>();

/** The graph in memory that all threads see. Asked again for the same graph, the same copy: kernels side by side share one. */
export function shareGraph(graph: Csr): Csr {
	let copy = shared.get(graph);
	if (!copy) {
		copy = {
			offsets: sharedArray(Uint32Array, graph.offsets),
			targets: sharedArray(Uint32Array, graph.targets),
			weights: sharedArray(Float64Array, graph.weights)
		};
		shared.set(graph, copy);
	}
	return copy;
}

function sharedArray<T extends Uint32Array | Float64Array>(
	Kind: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number },
	values: T
): T {
	if (values.buffer instanceof SharedArrayBuffer) return values;
	const copy = new Kind(new SharedArrayBuffer(values.length * Kind.BYTES_PER_ELEMENT));
	copy.set(values);
	return copy;
}
