import { nodeCount } from '#lib/kernels/csr.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const DEGREE = cypherFile('features/degree');
const STRENGTH = cypherFile('features/strength');

export const degreeTwin: Twin<'degree'> = {
	projection: arcs,
	async compute(call, graph) {
		const nodes = nodeCount(graph);
		const degree = await intoPlaces(new Uint32Array(nodes), call.rows(DEGREE));
		const strength = await intoPlaces(new Float64Array(nodes), call.rows(STRENGTH));
		// GDS counts a node among its own neighbours.
		for (let v = 0; v < nodes; v++) {
			for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
				if (graph.targets[arc] === v) degree[v]--;
			}
		}
		return { degree, strength };
	}
};
