import type { KernelId } from '#lib/kernels/registry.ts';
import { betweennessTwin } from './betweenness-twin.ts';
import { kCoreTwin, trianglesTwin } from './cohesion-twins.ts';
import { leidenTwin, louvainTwin } from './community-twins.ts';
import { componentsTwin, strongComponentsTwin } from './component-twins.ts';
import { degreeTwin } from './degree-twin.ts';
import { fastRpTwin, node2vecTwin } from './embedding-twins.ts';
import { jaccardTwin } from './jaccard-twin.ts';
import { pagerankTwin } from './pagerank-twin.ts';
import { shortestPathsTwin } from './shortest-paths-twin.ts';
import type { Twin } from './twin.ts';

/** The kernels that Graph Data Science has too; it has no Adamic–Adar over a projection, and no search for cycles. */
export const TWINS: { readonly [Id in KernelId]?: Twin<Id> } = {
	degree: degreeTwin,
	components: componentsTwin,
	'strong-components': strongComponentsTwin,
	'k-core': kCoreTwin,
	triangles: trianglesTwin,
	pagerank: pagerankTwin,
	betweenness: betweennessTwin,
	louvain: louvainTwin,
	leiden: leidenTwin,
	jaccard: jaccardTwin,
	'k-shortest-paths': shortestPathsTwin,
	fastrp: fastRpTwin,
	node2vec: node2vecTwin
};
