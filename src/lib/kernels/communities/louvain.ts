import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { CommunitySearch } from './community-search.ts';
import type { Communities, Level } from './hierarchy.ts';
import { RESOLUTION } from './resolution.ts';

export interface LouvainParameters {
	/** Above 1: more and smaller communities. */
	resolution: number;
}

/** Blondel, Guillaume, Lambiotte and Lefebvre 2008. */
export const louvain: Kernel<'louvain', LouvainParameters, Communities> = {
	id: 'louvain',
	undirected: true,
	outputs: [{ name: 'community', kind: 'integer' }],
	figures: [
		{ name: 'count', kind: 'integer' },
		{ name: 'modularity', kind: 'real' }
	],
	parameters: [RESOLUTION],
	gds: 'gds.louvain',
	// Loading, some three looks at each arc until no node moves, one to build the next level, and the levels above.
	cost: (nodes, arcs) => 6 * (nodes + arcs),
	fn: louvainCommunities
};

/**
 * A node is visited again only where a neighbour has left for another community (Ozaki, Tezuka and Inaba 2016).
 * @throws AppError `invalid-argument` where the graph does not fit into 4 GiB, `cancelled`
 */
export function louvainCommunities(
	graph: Csr,
	{ resolution }: LouvainParameters,
	{ rng, ...task }: KernelContext
): Communities {
	const nodes = nodeCount(graph);
	const meter = new WorkMeter('louvain', louvain.cost(nodes, graph.targets.length, { resolution }), task);
	const first = Math.floor(rng() * nodes);
	const search = new CommunitySearch(graph, { resolution, first, refined: false }, meter);
	const levels: Level[] = [];
	for (let raised = true; raised;) {
		search.moveNodes();
		raised = search.raiseCommunities();
		if (raised || levels.length === 0) levels.push(search.level());
	}
	return { ...levels[levels.length - 1], levels };
}
