import { nodeCount } from '#lib/kernels/csr.ts';
import { degrees } from '#lib/kernels/degree.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { edgesWithoutLoops } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const K_CORE = cypherFile('features/k-core');
const TRIANGLES = cypherFile('features/triangles');
const CLUSTERING = cypherFile('features/clustering');

export const kCoreTwin: Twin<'k-core'> = {
	projection: edgesWithoutLoops,
	async compute(call, graph) {
		const core = await intoPlaces(new Uint32Array(nodeCount(graph)), call.rows(K_CORE));
		return { core, degeneracy: core.reduce((most, k) => Math.max(most, k), 0) };
	}
};

export const trianglesTwin: Twin<'triangles'> = {
	projection: edgesWithoutLoops,
	async compute(call, graph) {
		const nodes = nodeCount(graph);
		const triangles = await intoPlaces(new Uint32Array(nodes), call.rows(TRIANGLES));
		const clustering = await intoPlaces(new Float64Array(nodes), call.rows(CLUSTERING));
		const corners = triangles.reduce((sum, corner) => sum + corner, 0);
		const pairs = degrees(graph).degree.reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
		return { triangles, clustering, count: corners / 3, transitivity: pairs === 0 ? 0 : corners / pairs };
	}
};
