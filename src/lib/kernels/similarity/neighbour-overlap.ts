import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { neighbourCounts } from '../degree.ts';
import type { KernelContext, KernelInput, KernelOutput, KernelParameter } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { BestPairs } from './best-pairs.ts';
import type { OverlapResult } from './best-pairs.ts';

export interface OverlapParameters {
	/** Most candidates for a node. */
	most: number;
	/** Candidates below it are left out. */
	threshold: number;
	/** A neighbour with more neighbours than this says nothing: it is taken as if it were not there. */
	maxDegree: number;
	/** 0: nodes that are linked already are no candidates; 1: they are. */
	linked: number;
	/** Most pairs in all; the best are kept. */
	limit: number;
	/** The nodes whose candidates are sought; absent: all. */
	nodes?: Uint32Array;
}

export const OVERLAP_OUTPUTS: readonly KernelOutput[] = [
	{ name: 'node', kind: 'node' },
	{ name: 'candidate', kind: 'node' },
	{ name: 'score', kind: 'real' },
	{ name: 'shared', kind: 'integer' }
];

export const OVERLAP_INPUTS: readonly KernelInput[] = [{ name: 'nodes', kind: 'nodes', optional: true }];

export function overlapParameters(threshold: Omit<KernelParameter, 'name' | 'kind'>): KernelParameter[] {
	return [
		{ name: 'most', kind: 'integer', default: 10, min: 1, max: 1000 },
		{ name: 'threshold', kind: 'real', ...threshold },
		{ name: 'maxDegree', kind: 'integer', default: 100, min: 1, max: 1_000_000 },
		{ name: 'linked', kind: 'integer', default: 0, min: 0, max: 1 },
		{ name: 'limit', kind: 'integer', default: 1_000_000, min: 1, max: 50_000_000 }
	];
}

/** Each arc leads to a neighbour whose arcs are looked at, were they as many as its fellows' on average. */
export function overlapCost(
	nodes: number,
	arcs: number,
	{ maxDegree, nodes: asked }: OverlapParameters
): number {
	const mean = nodes > 0 ? arcs / nodes : 0;
	return nodes + arcs + (asked ? asked.length * mean : arcs) * Math.min(mean, maxDegree);
}

/** How a measure adds up what two nodes share. Degrees are without hubs and loops. */
export interface OverlapMeasure {
	/** What a shared neighbour with so many neighbours, hubs among them, is worth. */
	worth(neighbours: number): number;
	score(sum: number, degree: number, otherDegree: number): number;
}

/** In `slot`: no candidate of the node at hand. */
const BARRED = 2 ** 32 - 1;

/**
 * Candidates two hops away, node by node: memory for one node's candidates and `limit` pairs, steps for each node the
 * arcs of its neighbours that are no hubs.
 */
export function neighbourOverlap(
	graph: Csr,
	parameters: OverlapParameters,
	measure: OverlapMeasure,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): OverlapResult {
	const { offsets, targets } = graph;
	const cost = overlapCost(nodeCount(graph), targets.length, parameters);
	const meter = new WorkMeter('similarity', cost, context);
	const { degree, worth } = withoutHubs(graph, parameters.maxDegree, measure);
	// Candidates stand side by side in the order met, from 1 on; only `slot` is read all over memory.
	const slot = new Uint32Array(degree.length);
	const candidate = new Uint32Array(degree.length + 1);
	const sum = new Float64Array(degree.length + 1);
	const shared = new Uint32Array(degree.length + 1);
	const pairs = new BestPairs(parameters);
	for (const v of parameters.nodes ? new Set(parameters.nodes) : degree.keys()) {
		bar(graph, v, parameters.linked, slot, BARRED);
		let found = 0;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const middle = targets[arc];
			const gain = worth[middle];
			if (gain === 0 || middle === v) continue;
			const end = offsets[middle + 1];
			for (let out = offsets[middle]; out < end; out++) {
				const u = targets[out];
				const at = slot[u];
				if (at === BARRED || u === middle) continue;
				if (at === 0) {
					slot[u] = ++found;
					candidate[found] = u;
					sum[found] = gain;
					shared[found] = 1;
				} else {
					sum[at] += gain;
					shared[at]++;
				}
			}
			meter.add(1 + 2 * (end - offsets[middle]));
		}
		for (let i = 1; i <= found; i++) {
			const u = candidate[i];
			slot[u] = 0;
			const score = measure.score(sum[i], degree[v], degree[u]);
			if (score >= parameters.threshold) pairs.offer(u, score, shared[i]);
		}
		bar(graph, v, parameters.linked, slot, 0);
		pairs.close(v);
	}
	return pairs.result();
}

function bar({ offsets, targets }: Csr, v: number, linked: number, slot: Uint32Array, value: number): void {
	slot[v] = value;
	if (linked === 1) return;
	for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) slot[targets[arc]] = value;
}

/** Degrees that leave out hubs and loops, and what each node is worth as a shared neighbour, 0 for a hub. */
function withoutHubs(graph: Csr, maxDegree: number, measure: OverlapMeasure) {
	const { offsets, targets } = graph;
	const nodes = offsets.length - 1;
	const full = neighbourCounts(graph);
	const degree = new Uint32Array(nodes);
	const worth = new Float64Array(nodes);
	for (let v = 0; v < nodes; v++) {
		// A neighbour of one node alone is shared by no two.
		if (full[v] > 1 && full[v] <= maxDegree) worth[v] = measure.worth(full[v]);
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			if (targets[arc] !== v && full[targets[arc]] <= maxDegree) degree[v]++;
		}
	}
	return { degree, worth };
}
