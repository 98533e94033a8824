import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { CommunitySearch } from './community-search.ts';
import type { Order } from './community-search.ts';
import type { Communities, Level } from './hierarchy.ts';
import { RESOLUTION } from './resolution.ts';

export interface LouvainParameters {
	/** Above 1: more and smaller communities. */
	resolution: number;
}

/**
 * The order of visits decides which of many good partitions is found, and none is best on every kind of graph: the best
 * of a few searches is kept.
 */
const ORDERS: readonly Order[] = ['listed', 'shuffled', 'shuffled'];
/** Arcs from which on the third search is left out: in a large graph luck evens out, and time counts. */
const LARGE = 500_000;

const ordersFor = (arcs: number): readonly Order[] => (arcs < LARGE ? ORDERS : ORDERS.slice(0, -1));

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
	// Loading; for each order some three looks at each arc to move, one to build, and the levels above.
	cost: (nodes, arcs) => (1 + 5 * ordersFor(arcs).length) * (nodes + arcs),
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
	const search = new CommunitySearch(graph, { resolution, refined: false, rng }, meter);
	let best: Level[] = [];
	let highest = -Infinity;
	for (const order of ordersFor(graph.targets.length)) {
		search.scatter();
		const levels = risingLevels(search, order);
		if (search.modularity() <= highest) continue;
		highest = search.modularity();
		best = levels;
	}
	return { ...best[best.length - 1], levels: best };
}

function risingLevels(search: CommunitySearch, order: Order): Level[] {
	const levels: Level[] = [];
	for (let raised = true; raised;) {
		search.moveNodes(order);
		raised = search.raiseCommunities();
		if (raised || levels.length === 0) levels.push(search.level());
	}
	return levels;
}
