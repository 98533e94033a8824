import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import { degrees } from '#lib/kernels/degree.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import type { NodeRow, Twin } from './twin.ts';

const FASTRP = cypherFile('features/fastrp');
const NODE2VEC = cypherFile('features/node2vec');

/** Other random vectors, so other numbers, with the same cosines but for their chance. */
export const fastRpTwin: Twin<'fastrp'> = {
	// GDS draws by a node's own number: vectors that are to be compared with those of another day it cannot make.
	accepts: ({ keys }) => !keys,
	projection: (graph) => arcs(withSharesForMeans(graph)),
	compute: async (call, graph, parameters, seed) => ({
		embedding: await matrix(graph, parameters.dimensions, call.rows(FASTRP, { ...parameters, seed })),
		dimensions: parameters.dimensions
	})
};

/** Other walks and another start, so other numbers; it tells neighbours from strangers about as well. */
export const node2vecTwin: Twin<'node2vec'> = {
	projection: arcs,
	async compute(call, graph, parameters, seed) {
		const { dimensions } = parameters;
		const embedding = await matrix(graph, dimensions, call.rows(NODE2VEC, { ...parameters, seed }));
		// A node that no walk leaves has no place; GDS leaves it the vector that it began with.
		for (let v = 0; v < nodeCount(graph); v++) {
			if (graph.offsets[v] === graph.offsets[v + 1]) {
				embedding.fill(0, v * dimensions, (v + 1) * dimensions);
			}
		}
		return { embedding, dimensions };
	}
};

/** GDS divides a weighted sum by the number of arcs, not by their weight: scaled so, its quotient is the weighted mean. */
function withSharesForMeans(graph: Csr): Csr {
	const { strength } = degrees(graph);
	const weights = graph.weights.slice();
	for (let v = 0; v < nodeCount(graph); v++) {
		const [start, end] = [graph.offsets[v], graph.offsets[v + 1]];
		for (let arc = start; arc < end; arc++) weights[arc] *= (end - start) / strength[v];
	}
	return { ...graph, weights };
}

async function matrix(
	graph: Csr,
	dimensions: number,
	rows: AsyncIterable<NodeRow<number[]>>
): Promise<Float32Array> {
	const values = new Float32Array(nodeCount(graph) * dimensions);
	for await (const { node, value } of rows) values.set(value, node * dimensions);
	return values;
}
