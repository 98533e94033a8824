import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import type { Kernel } from './kernel.ts';

export interface DegreeResult {
	/** Distinct neighbours, the node itself not counted. */
	degree: Uint32Array;
	/** Sum of the weights of the arcs out, loops included. */
	strength: Float64Array;
}

export const degree: Kernel<'degree', object, DegreeResult> = {
	id: 'degree',
	outputs: [
		{ name: 'degree', kind: 'integer' },
		{ name: 'strength', kind: 'real' }
	],
	parameters: [],
	gds: 'gds.degree',
	cost: (nodes, arcs) => nodes + arcs,
	fn: degrees
};

export function degrees(graph: Csr): DegreeResult {
	const nodes = nodeCount(graph);
	const strength = new Float64Array(nodes);
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) strength[v] += graph.weights[arc];
	}
	return { degree: neighbourCounts(graph), strength };
}

/** Distinct neighbours of each node, the node itself not counted. */
export function neighbourCounts({ offsets, targets }: Csr): Uint32Array {
	const count = new Uint32Array(offsets.length - 1);
	for (let v = 0; v < count.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) if (targets[arc] !== v) count[v]++;
	}
	return count;
}
