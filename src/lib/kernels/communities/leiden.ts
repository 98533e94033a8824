import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { CommunitySearch } from './community-search.ts';
import type { Communities, Level } from './hierarchy.ts';
import { RESOLUTION } from './resolution.ts';

export interface LeidenParameters {
	/** Above 1: more and smaller communities. */
	resolution: number;
	/** Times over the whole graph at most; fewer where one gains nothing. */
	rounds: number;
}

/** A round that raises modularity by less has found nothing. */
const LEAST_GAIN = 1e-7;

/**
 * Traag, Waltman and van Eck 2019. Every community is connected. Refinement takes the best merge where the paper draws
 * one of the good ones by lot: it gives up the proof that some draw finds the optimum, and not the other guarantees.
 */
export const leiden: Kernel<'leiden', LeidenParameters, Communities> = {
	id: 'leiden',
	undirected: true,
	outputs: [{ name: 'community', kind: 'integer' }],
	figures: [
		{ name: 'count', kind: 'integer' },
		{ name: 'modularity', kind: 'real' }
	],
	parameters: [RESOLUTION, { name: 'rounds', kind: 'integer', default: 2, min: 1, max: 100 }],
	gds: 'gds.leiden',
	// Loading; some three looks at each arc to move, two to refine, one to build, and the levels above.
	cost: (nodes, arcs, { rounds }) => (1 + 6 * rounds) * (nodes + arcs),
	fn: leidenCommunities
};

/** @throws AppError `invalid-argument` where the graph does not fit into 4 GiB, `cancelled` */
export function leidenCommunities(
	graph: Csr,
	{ resolution, rounds }: LeidenParameters,
	{ rng, ...task }: KernelContext
): Communities {
	const nodes = nodeCount(graph);
	const cost = leiden.cost(nodes, graph.targets.length, { resolution, rounds });
	const meter = new WorkMeter('leiden', cost, task);
	const search = new CommunitySearch(graph, { resolution, refined: true, rng }, meter);
	let levels = refinedLevels(search);
	for (let round = 1, gain = Infinity; round < rounds && gain >= LEAST_GAIN; round++) {
		const before = search.modularity();
		search.restart();
		levels = refinedLevels(search);
		gain = search.modularity() - before;
	}
	return { ...levels[levels.length - 1], levels };
}

/** A round from the communities that the nodes are in. A group is connected, and so is what joins groups. */
function refinedLevels(search: CommunitySearch): Level[] {
	const levels: Level[] = [];
	for (let raised = true; raised;) {
		search.moveNodes('shuffled');
		raised = search.raiseRefined();
		if (raised || levels.length === 0) levels.push(search.level());
	}
	return levels;
}
