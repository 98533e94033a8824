import { nodeCount } from '#lib/kernels/csr.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const BETWEENNESS = cypherFile('features/betweenness');
/** A search from every node, a minute or two. Beyond, our sampling is as good and far quicker. */
const EXACT_STEPS = 2 ** 33;

/** Exact, so that every epsilon is met. The samples of GDS are drawn by degree: their mean is biased towards hubs. */
export const betweennessTwin: Twin<'betweenness'> = {
	accepts: (_, graph) => nodeCount(graph) * (nodeCount(graph) + graph.targets.length) <= EXACT_STEPS,
	projection: arcs,
	async compute(call, graph) {
		const nodes = nodeCount(graph);
		const values = await intoPlaces(new Float64Array(nodes), call.rows(BETWEENNESS));
		const pairs = Math.max(1, nodes * (nodes - 1));
		return { betweenness: values.map((paths) => paths / pairs), exact: true, samples: 0 };
	}
};
