import type { ComponentsResult } from '#lib/kernels/components.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import { groupsBySize } from '#lib/kernels/groups.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import type { Query } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { GdsCall, Twin } from './twin.ts';

const COMPONENTS = cypherFile('features/components');
const STRONG_COMPONENTS = cypherFile('features/strong-components');

export const componentsTwin: Twin<'components'> = {
	projection: arcs,
	compute: (call, graph) => numbered(call, COMPONENTS, graph)
};

export const strongComponentsTwin: Twin<'strong-components'> = {
	projection: arcs,
	compute: (call, graph) => numbered(call, STRONG_COMPONENTS, graph)
};

/** Groups of GDS have any numbers. */
async function numbered(call: GdsCall, query: Query, graph: Csr): Promise<ComponentsResult> {
	const labels = await intoPlaces(new Uint32Array(nodeCount(graph)), call.rows(query));
	const { group, count } = groupsBySize(labels);
	return { component: group, count };
}
