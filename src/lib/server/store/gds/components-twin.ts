import { nodeCount } from '#lib/kernels/csr.ts';
import { groupsBySize } from '#lib/kernels/groups.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const COMPONENTS = cypherFile('features/components');

export const componentsTwin: Twin<'components'> = {
	projection: arcs,
	async compute(call, graph) {
		const labels = await intoPlaces(new Uint32Array(nodeCount(graph)), call.rows(COMPONENTS));
		const { group, count } = groupsBySize(labels);
		return { component: group, count };
	}
};
