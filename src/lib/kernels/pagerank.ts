import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { degrees } from './degree.ts';
import type { Kernel, KernelContext } from './kernel.ts';

export interface PageRankParameters {
	damping: number;
	/** Iteration ends when the ranks move by less than this in all (L1). */
	tolerance: number;
	maxIterations: number;
	/** Where the walker jumps to, as weights of nodes; absent: anywhere. It must hold a weight above 0. */
	personalisation?: Float64Array;
}

export interface PageRankResult {
	/** Sums to 1. */
	pagerank: Float64Array;
	iterations: number;
	converged: boolean;
}

/**
 * Power iteration of Page, Brin, Motwani and Winograd (1999), weighted by arcs. A node without arcs out sends its
 * rank where the walker jumps to (as networkx does), so that ranks always sum to 1.
 */
export const pagerank: Kernel<'pagerank', PageRankParameters, PageRankResult> = {
	id: 'pagerank',
	outputs: [{ name: 'pagerank', kind: 'real' }],
	parameters: [
		{ name: 'damping', kind: 'real', default: 0.85, min: 0, max: 0.999 },
		{ name: 'tolerance', kind: 'real', default: 1e-9, min: 1e-15, max: 1 },
		{ name: 'maxIterations', kind: 'integer', default: 100, min: 1, max: 10_000 }
	],
	cost: (nodes, arcs, { maxIterations }) => (nodes + arcs) * maxIterations,
	fn: pageRank
};

export function pageRank(
	graph: Csr,
	{ damping, tolerance, maxIterations, personalisation }: PageRankParameters,
	{ signal, onProgress }: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): PageRankResult {
	const nodes = nodeCount(graph);
	const { strength } = degrees(graph);
	const jump = jumpShares(nodes, personalisation);
	let rank = jump.slice();
	let next = new Float64Array(nodes);
	let iterations = 0;
	let moved = nodes === 0 ? 0 : Infinity;
	while (moved >= tolerance && iterations < maxIterations) {
		throwIfCancelled(signal);
		spread(graph, strength, jump, damping, rank, next);
		moved = 0;
		for (let v = 0; v < nodes; v++) moved += Math.abs(next[v] - rank[v]);
		[rank, next] = [next, rank];
		iterations++;
		onProgress?.({ stage: 'pagerank', done: iterations, total: maxIterations });
	}
	return { pagerank: rank, iterations, converged: moved < tolerance };
}

function spread(
	{ offsets, targets, weights }: Csr,
	strength: Float64Array,
	jump: Float64Array,
	damping: number,
	rank: Float64Array,
	next: Float64Array
): void {
	let dangling = 0;
	for (let v = 0; v < rank.length; v++) if (strength[v] === 0) dangling += rank[v];
	const jumping = 1 - damping + damping * dangling;
	for (let v = 0; v < next.length; v++) next[v] = jumping * jump[v];
	for (let v = 0; v < rank.length; v++) {
		if (strength[v] === 0) continue;
		const perWeight = (damping * rank[v]) / strength[v];
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) next[targets[arc]] += perWeight * weights[arc];
	}
}

function jumpShares(nodes: number, personalisation: Float64Array | undefined): Float64Array {
	if (!personalisation) return new Float64Array(nodes).fill(1 / nodes);
	const sum = personalisation.reduce((a, b) => a + b, 0);
	return personalisation.map((weight) => weight / sum);
}
