import { AppError } from '#lib/domain/errors.ts';
import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { degrees } from './degree.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { reversed } from './reversed.ts';
import { WorkMeter } from './work-meter.ts';

export interface PageRankParameters {
	damping: number;
	/** Iteration ends when the ranks move by less than this in all (L1, as a share of their sum). */
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
 * Page, Brin, Motwani and Winograd (1999), weighted by arcs, which are followed as they point. A node without arcs out
 * sends its rank where the walker jumps to (as networkx does), so that ranks always sum to 1.
 */
export const pagerank: Kernel<'pagerank', PageRankParameters, PageRankResult> = {
	id: 'pagerank',
	outputs: [{ name: 'pagerank', kind: 'real' }],
	figures: [
		{ name: 'iterations', kind: 'integer' },
		{ name: 'converged', kind: 'flag' }
	],
	parameters: [
		{ name: 'damping', kind: 'real', default: 0.85, min: 0, max: 0.999 },
		{ name: 'tolerance', kind: 'real', default: 1e-9, min: 1e-15, max: 1 },
		{ name: 'maxIterations', kind: 'integer', default: 100, min: 1, max: 10_000 }
	],
	inputs: [{ name: 'personalisation', kind: 'node-values', optional: true }],
	gds: 'gds.pageRank',
	cost: (nodes, arcs, { maxIterations }) => (nodes + arcs) * maxIterations,
	fn: pageRank
};

/**
 * Solves x = damping · Pᵀx + (1 - damping) · jump by Gauss and Seidel: each node takes in what its sources hold by now,
 * which needs about half the rounds of the power iteration. That x, made to sum to 1, is the PageRank with the rank of
 * dead ends sent where the walker jumps to (Gleich, "PageRank beyond the Web", 2015, section 3.1).
 */
export function pageRank(
	graph: Csr,
	{ damping, tolerance, maxIterations, personalisation }: PageRankParameters,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): PageRankResult {
	const nodes = nodeCount(graph);
	const jump = jumpShares(nodes, personalisation);
	const meter = new WorkMeter('pagerank', (nodes + graph.targets.length) * maxIterations, context);
	const sweep = sweeper(graph, damping, jump, meter);
	let iterations = 0;
	let converged = nodes === 0;
	while (!converged && iterations < maxIterations) {
		const { moved, sum } = sweep.next();
		converged = moved < tolerance * sum;
		iterations++;
	}
	const sum = sweep.rank.reduce((a, b) => a + b, 0);
	return { pagerank: sweep.rank.map((share) => share / sum), iterations, converged };
}

interface Sweeper {
	rank: Float64Array;
	/** One round over all nodes: how far they moved, and what they come to. */
	next(): { moved: number; sum: number };
}

function sweeper(graph: Csr, damping: number, jump: Float64Array, meter: WorkMeter): Sweeper {
	const { offsets, targets, weights } = reversed(graph, meter);
	const rank = jump.slice();
	const perWeight = degrees(graph).strength.map((strength) => (strength > 0 ? damping / strength : 0));
	// What a node hands on along an arc of weight 1.
	const share = rank.map((value, v) => value * perWeight[v]);
	const equal = weights.every((weight) => weight === 1);
	const next = () => {
		let [moved, sum] = [0, 0];
		for (let v = 0; v < rank.length; v++) {
			let taken = (1 - damping) * jump[v];
			const end = offsets[v + 1];
			if (equal) for (let arc = offsets[v]; arc < end; arc++) taken += share[targets[arc]];
			else for (let arc = offsets[v]; arc < end; arc++) taken += share[targets[arc]] * weights[arc];
			moved += Math.abs(taken - rank[v]);
			sum += taken;
			rank[v] = taken;
			share[v] = taken * perWeight[v];
			meter.add(1 + end - offsets[v]);
		}
		return { moved, sum };
	};
	return { rank, next };
}

function jumpShares(nodes: number, personalisation: Float64Array | undefined): Float64Array {
	if (!personalisation) return new Float64Array(nodes).fill(1 / nodes);
	const sum = personalisation.reduce((a, b) => a + b, 0);
	if (nodes > 0 && !(sum > 0)) throw new AppError('invalid-argument', 'no-personalisation');
	return personalisation.map((weight) => weight / sum);
}
