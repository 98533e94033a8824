import type { KernelId } from '#lib/kernels/registry.ts';
import { componentsTwin } from './components-twin.ts';
import { degreeTwin } from './degree-twin.ts';
import { louvainTwin } from './louvain-twin.ts';
import { pagerankTwin } from './pagerank-twin.ts';
import type { Twin } from './twin.ts';

/** The kernels that Graph Data Science has too. */
export const TWINS: { readonly [Id in KernelId]?: Twin<Id> } = {
	degree: degreeTwin,
	components: componentsTwin,
	pagerank: pagerankTwin,
	louvain: louvainTwin
};
