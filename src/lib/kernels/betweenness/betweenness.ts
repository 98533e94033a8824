import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { adaptiveBetweenness, samplesEnough } from './adaptive-betweenness.ts';
import type { Precision } from './adaptive-betweenness.ts';
import { exactBetweenness } from './exact-betweenness.ts';
import { vertexDiameterBound } from './vertex-diameter.ts';

export interface BetweennessResult {
	/**
	 * The share of ordered pairs of nodes, n (n - 1), whose shortest path passes through the node: of several shortest
	 * paths each counts in part. Times n / (n - 2) it is what networkx and igraph call normalised.
	 */
	betweenness: Float64Array;
	/** Every pair was looked at; epsilon and delta do not matter. */
	exact: boolean;
	/** Paths sampled; 0 where it is exact. */
	samples: number;
}

/** Exact up to so many steps, about a second, whatever sampling would take. */
const EXACT_STEPS = 2 ** 28;

/**
 * Betweenness by hops: weights do not count, arcs are followed as they point. With probability 1 - delta every node's
 * value is within epsilon of the exact one.
 */
export const betweenness: Kernel<'betweenness', Precision, BetweennessResult> = {
	id: 'betweenness',
	outputs: [{ name: 'betweenness', kind: 'real' }],
	figures: [
		{ name: 'exact', kind: 'flag' },
		{ name: 'samples', kind: 'integer' }
	],
	parameters: [
		{ name: 'epsilon', kind: 'real', default: 0.005, min: 1e-5, max: 0.5 },
		{ name: 'delta', kind: 'real', default: 0.05, min: 1e-9, max: 0.5 }
	],
	gds: 'gds.betweenness',
	cost: (nodes, arcs, precision) =>
		Math.min(exactSteps(nodes, arcs), sampledSteps(nodes, arcs, samplesEnough(nodes, precision))),
	fn: betweennessOf
};

export function betweennessOf(
	graph: Csr,
	precision: Precision,
	context: Pick<KernelContext, 'rng' | 'signal' | 'onProgress'>
): BetweennessResult {
	const [nodes, arcs] = [nodeCount(graph), graph.targets.length];
	const exactly = exactSteps(nodes, arcs);
	const unbounded = new WorkMeter('betweenness', Infinity, { signal: context.signal });
	const enough = samplesEnough(vertexDiameterBound(graph, unbounded), precision);
	if (exactly <= Math.max(EXACT_STEPS, sampledSteps(nodes, arcs, enough))) {
		const values = exactBetweenness(graph, new WorkMeter('betweenness', exactly, context));
		// More than 1e308 shortest paths between two nodes, as in long lattices, are only for the sampler.
		if (values.every(Number.isFinite)) return { betweenness: values, exact: true, samples: 0 };
	}
	const meter = new WorkMeter('betweenness', sampledSteps(nodes, arcs, enough), context);
	return { ...adaptiveBetweenness(graph, precision, enough, context.rng, meter), exact: false };
}

function exactSteps(nodes: number, arcs: number): number {
	return nodes * (nodes + arcs);
}

/** A search from both ends sees about the square root of a network with hubs. */
function sampledSteps(nodes: number, arcs: number, samples: number): number {
	return nodes + arcs + samples * Math.sqrt(nodes + arcs);
}
