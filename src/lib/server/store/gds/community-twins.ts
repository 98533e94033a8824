import type { Communities, Level } from '#lib/kernels/communities/hierarchy.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import { groupsBySize } from '#lib/kernels/groups.ts';
import { modularity } from '#lib/kernels/modularity.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { edges } from './projections.ts';
import type { NodeRow, Twin } from './twin.ts';

const LOUVAIN = cypherFile('features/louvain');
const LEIDEN = cypherFile('features/leiden');

/** Another order of nodes, so other communities, with about the same modularity. */
export const louvainTwin: Twin<'louvain'> = {
	// Louvain of GDS has no resolution.
	accepts: ({ resolution }) => resolution === 1,
	projection: edges,
	compute: (call, graph, { resolution }) => hierarchy(call.rows(LOUVAIN), graph, resolution)
};

export const leidenTwin: Twin<'leiden'> = {
	projection: edges,
	compute: (call, graph, { resolution }, seed) =>
		hierarchy(call.rows(LEIDEN, { resolution, seed }), graph, resolution)
};

/** @param rows the communities of a node from the finest to the coarsest */
async function hierarchy(
	rows: AsyncIterable<NodeRow<number[]>>,
	graph: Csr,
	resolution: number
): Promise<Communities> {
	const labels: Uint32Array[] = [];
	for await (const { node, value } of rows) {
		value.forEach((label, level) => {
			(labels[level] ??= new Uint32Array(nodeCount(graph)))[node] = label;
		});
	}
	const levels = labels.map((column): Level => {
		const { group, count } = groupsBySize(column);
		return { community: group, count, modularity: modularity(graph, group, resolution) };
	});
	return { ...levels[levels.length - 1], levels };
}
