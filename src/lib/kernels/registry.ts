import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { betweenness } from './betweenness/betweenness.ts';
import { checkParameters } from './check-parameters.ts';
import { leiden } from './communities/leiden.ts';
import { louvain } from './communities/louvain.ts';
import { components } from './components.ts';
import type { Csr } from './csr.ts';
import { cycles } from './cycles/bounded-cycles.ts';
import { degree } from './degree.ts';
import { fastRp } from './fastrp/fastrp.ts';
import { kCore } from './k-core.ts';
import type { KernelContext } from './kernel.ts';
import { nearSeeds } from './near-seeds.ts';
import { node2vecEmbedding } from './node2vec-embedding.ts';
import { pagerank } from './pagerank.ts';
import { allShortestPaths } from './paths/all-shortest-paths.ts';
import { kShortestPaths } from './paths/k-shortest-paths.ts';
import { adamicAdar } from './similarity/adamic-adar.ts';
import { jaccard } from './similarity/jaccard.ts';
import { strongComponents } from './strong-components.ts';
import { triangles } from './triangles.ts';

/** Every kernel by its id; called from here, its parameters are checked first. */
export const KERNELS = checked({
	degree,
	components,
	'strong-components': strongComponents,
	'k-core': kCore,
	triangles,
	pagerank,
	'near-seeds': nearSeeds,
	betweenness,
	louvain,
	leiden,
	jaccard,
	'adamic-adar': adamicAdar,
	cycles,
	'k-shortest-paths': kShortestPaths,
	'all-shortest-paths': allShortestPaths,
	fastrp: fastRp,
	node2vec: node2vecEmbedding
});
export type KernelId = keyof typeof KERNELS;

/** The numbers among a kernel's parameters, by type: what it is told beside them has no default. */
type Numbers<Parameters> = {
	[Name in keyof Parameters as Parameters[Name] extends number ? Name : never]: Parameters[Name];
};

/** The parameters a kernel has when nobody says otherwise. */
export function defaultsOf<Id extends KernelId>(id: Id): Numbers<Parameters<(typeof KERNELS)[Id]['fn']>[1]> {
	const entries = KERNELS[id].parameters.map(({ name, default: value }) => [name, value]);
	return Object.fromEntries(entries) as Numbers<Parameters<(typeof KERNELS)[Id]['fn']>[1]>;
}

interface Checkable {
	id: string;
	fn(graph: Csr, parameters: never, context: KernelContext): unknown;
}

function checked<Kernels extends Record<string, Checkable & Parameters<typeof checkParameters>[0]>>(
	kernels: Kernels
): Kernels {
	const entries = Object.entries(kernels).map(([id, kernel]) => {
		const fn = (graph: Csr, parameters: object, context: KernelContext) => {
			throwIfCancelled(context.signal);
			checkParameters(kernel, graph, parameters);
			return kernel.fn(graph, parameters as never, context);
		};
		return [id, { ...kernel, fn }];
	});
	return Object.fromEntries(entries) as Kernels;
}
