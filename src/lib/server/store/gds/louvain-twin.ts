import { nodeCount } from '#lib/kernels/csr.ts';
import { groupsBySize } from '#lib/kernels/groups.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { edges } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const LOUVAIN = cypherFile('features/louvain');

export const louvainTwin: Twin<'louvain'> = {
	// Louvain of GDS has no resolution.
	accepts: ({ resolution }) => resolution === 1,
	projection: edges,
	async compute(call, graph) {
		const labels = await intoPlaces(new Uint32Array(nodeCount(graph)), call.rows(LOUVAIN));
		const { group, count } = groupsBySize(labels);
		const level = { community: group, count, modularity: modularity(graph, group) };
		return { ...level, levels: [level] };
	}
};
