import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { degrees } from './degree.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import type { NodeLists } from './node-lists.ts';
import { listAt, listCount } from './node-lists.ts';
import { growingIntegers, growingReals } from './growable.ts';
import { WorkMeter } from './work-meter.ts';

export interface NearSeedsParameters {
	damping: number;
	/** A node is left alone once what it has still to hand on is below this for each of its arcs. */
	epsilon: number;
	/** Most nodes to return for a set of seeds, those with the highest scores. */
	most: number;
	/** The sets; a node named twice weighs twice. */
	seeds: NodeLists;
}

/** A row for each node with a score, set by set, best first, ties by node. */
export interface NearSeedsResult {
	set: Uint32Array;
	node: Uint32Array;
	/** At most the personalised PageRank of the node from its set, and less by no more than `residual[set]`. */
	score: Float64Array;
	/** For each set what was not handed on: all scores, those not returned too, fall short by this together. */
	residual: Float64Array;
	largestResidual: number;
}

/**
 * Personalised PageRank near sets of seeds, without touching the rest of the graph: forward push of Andersen, Chung
 * and Lang, "Local graph partitioning using PageRank vectors" (FOCS 2006), of the walk that `pagerank` has, dead ends
 * going back to the seeds. A set looks at no more than 1 / (epsilon · (1 - damping)) arcs, whatever the graph.
 * In an unweighted graph of edges a score also falls short by at most epsilon times the degree of its node.
 */
export const nearSeeds: Kernel<'near-seeds', NearSeedsParameters, NearSeedsResult> = {
	id: 'near-seeds',
	each: 'near-node',
	outputs: [
		{ name: 'set', kind: 'integer' },
		{ name: 'node', kind: 'node' },
		{ name: 'score', kind: 'real' }
	],
	figures: [{ name: 'largestResidual', kind: 'real' }],
	parameters: [
		{ name: 'damping', kind: 'real', default: 0.85, min: 0, max: 0.999 },
		{ name: 'epsilon', kind: 'real', default: 1e-5, min: 1e-12, max: 1 },
		{ name: 'most', kind: 'integer', default: 100, min: 1, max: 1_000_000 }
	],
	inputs: [{ name: 'seeds', kind: 'node-lists' }],
	cost: (nodes, _arcs, { damping, epsilon, seeds }) =>
		nodes + (seeds ? listCount(seeds) : 1) / (epsilon * (1 - damping)),
	fn: rankNearSeeds
};

export function rankNearSeeds(
	graph: Csr,
	parameters: NearSeedsParameters,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): NearSeedsResult {
	const { seeds, most } = parameters;
	const sets = listCount(seeds);
	const meter = new WorkMeter('near-seeds', nearSeeds.cost(0, 0, parameters), context);
	const pusher = new Pusher(graph, parameters, meter);
	const [set, node, score] = [growingIntegers(), growingIntegers(), growingReals()];
	const residual = new Float64Array(sets);
	let largestResidual = 0;
	for (let s = 0; s < sets; s++) {
		residual[s] = pusher.push(listAt(seeds, s));
		largestResidual = Math.max(largestResidual, residual[s]);
		for (const v of pusher.best(most)) {
			set.push(s);
			node.push(v);
			score.push(pusher.score[v]);
		}
		pusher.clear();
	}
	return { set: set.taken(), node: node.taken(), score: score.taken(), residual, largestResidual };
}

/** Keeps its arrays from one set of seeds to the next and empties only what was touched. */
class Pusher {
	readonly score: Float64Array;
	private readonly graph: Csr;
	private readonly parameters: NearSeedsParameters;
	private readonly meter: WorkMeter;
	private readonly strength: Float64Array;
	private readonly held: Float64Array;
	private readonly isQueued: Uint8Array;
	private touched: number[] = [];
	private queue: number[] = [];

	constructor(graph: Csr, parameters: NearSeedsParameters, meter: WorkMeter) {
		this.graph = graph;
		this.parameters = parameters;
		this.meter = meter;
		this.strength = degrees(graph).strength;
		this.score = new Float64Array(nodeCount(graph));
		this.held = new Float64Array(nodeCount(graph));
		this.isQueued = new Uint8Array(nodeCount(graph));
	}

	/** @returns what is still held when no node holds enough to hand on; 0 for no seeds */
	push(seeds: Uint32Array): number {
		const { damping } = this.parameters;
		const { offsets, targets, weights } = this.graph;
		for (const seed of seeds) this.receive(seed, 1 / seeds.length);
		for (let head = 0; head < this.queue.length; head++) {
			const v = this.queue[head];
			this.isQueued[v] = 0;
			const amount = this.held[v];
			this.held[v] = 0;
			this.score[v] += (1 - damping) * amount;
			if (this.strength[v] > 0) {
				const perWeight = (damping * amount) / this.strength[v];
				for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
					this.receive(targets[arc], perWeight * weights[arc]);
				}
			} else {
				for (const seed of seeds) this.receive(seed, (damping * amount) / seeds.length);
			}
			this.meter.add(1 + offsets[v + 1] - offsets[v]);
		}
		let residual = 0;
		for (const v of this.touched) residual += this.held[v];
		return residual;
	}

	best(most: number): number[] {
		const { score } = this;
		const ranked = this.touched.filter((v) => score[v] > 0);
		return ranked.sort((a, b) => score[b] - score[a] || a - b).slice(0, most);
	}

	clear(): void {
		for (const v of this.touched) {
			this.score[v] = 0;
			this.held[v] = 0;
		}
		this.touched = [];
		this.queue = [];
	}

	private receive(v: number, amount: number): void {
		const { offsets } = this.graph;
		if (this.held[v] === 0 && this.score[v] === 0) this.touched.push(v);
		this.held[v] += amount;
		if (this.isQueued[v] === 1) return;
		if (this.held[v] < this.parameters.epsilon * Math.max(1, offsets[v + 1] - offsets[v])) return;
		this.isQueued[v] = 1;
		this.queue.push(v);
	}
}
