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
	cost: (nodes, arcs) => nodes + arcs,
	fn: degrees
};

export function degrees(graph: Csr): DegreeResult {
	const nodes = nodeCount(graph);
	const result: DegreeResult = { degree: new Uint32Array(nodes), strength: new Float64Array(nodes) };
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			result.strength[v] += graph.weights[arc];
			if (graph.targets[arc] !== v) result.degree[v]++;
		}
	}
	return result;
}
