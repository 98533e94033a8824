import { AppError } from '#lib/domain/errors.ts';

/**
 * A graph as compressed sparse rows: the arcs of node v are targets[offsets[v] .. offsets[v + 1]], sorted by target,
 * each target once. An undirected edge is an arc in both rows; a loop is one arc.
 */
export interface Csr {
	/** Length: nodes + 1. */
	offsets: Uint32Array;
	targets: Uint32Array;
	/** Above 0, as long as `targets`. */
	weights: Float64Array;
}

export interface EdgeList {
	nodes: number;
	sources: ArrayLike<number>;
	targets: ArrayLike<number>;
	/** Absent: every edge weighs 1. */
	weights?: ArrayLike<number>;
}

export function nodeCount(graph: Csr): number {
	return graph.offsets.length - 1;
}

/**
 * Sorted rows from edges in any order. Parallel edges merge and their weights add up; weight 0 is no edge.
 * @throws AppError `invalid-argument` for an end that is no node, or a weight that is negative or not finite
 */
export function csrFromEdges(edges: EdgeList, { directed }: { directed: boolean }): Csr {
	check(edges);
	return mergedRows(edges.nodes, sortedArcs(edges, directed));
}

interface Arcs {
	sources: Uint32Array;
	targets: Uint32Array;
	weights: Float64Array;
}

function check({ nodes, sources, targets, weights }: EdgeList): void {
	const isNode = (v: number): boolean => Number.isInteger(v) && v >= 0 && v < nodes;
	for (let e = 0; e < sources.length; e++) {
		if (!isNode(sources[e]) || !isNode(targets[e])) {
			throw new AppError('invalid-argument', 'edge-without-node', { edge: e });
		}
		if (weights && !(weights[e] >= 0 && weights[e] < Infinity)) {
			throw new AppError('invalid-argument', 'bad-edge-weight', { edge: e, weight: weights[e] });
		}
	}
}

/** Two stable counting sorts: by target, then by source. Linear, and the order of the input does not show. */
function sortedArcs(edges: EdgeList, directed: boolean): Arcs {
	let arcs = laidOut(edges, directed);
	for (const key of ['targets', 'sources'] as const) {
		const next = new Uint32Array(edges.nodes + 1);
		for (const v of arcs[key]) next[v + 1]++;
		for (let v = 0; v < edges.nodes; v++) next[v + 1] += next[v];
		const sorted = emptyArcs(arcs.sources.length);
		for (let i = 0; i < arcs.sources.length; i++) put(sorted, next[arcs[key][i]]++, arcs, i);
		arcs = sorted;
	}
	return arcs;
}

function laidOut({ sources, targets, weights }: EdgeList, directed: boolean): Arcs {
	let size = sources.length;
	if (!directed) for (let e = 0; e < sources.length; e++) if (sources[e] !== targets[e]) size++;
	const arcs = emptyArcs(size);
	let at = 0;
	for (let e = 0; e < sources.length; e++) {
		const weight = weights ? weights[e] : 1;
		arcs.sources[at] = sources[e];
		arcs.targets[at] = targets[e];
		arcs.weights[at++] = weight;
		if (directed || sources[e] === targets[e]) continue;
		arcs.sources[at] = targets[e];
		arcs.targets[at] = sources[e];
		arcs.weights[at++] = weight;
	}
	return arcs;
}

function emptyArcs(size: number): Arcs {
	return {
		sources: new Uint32Array(size),
		targets: new Uint32Array(size),
		weights: new Float64Array(size)
	};
}

function put(into: Arcs, at: number, from: Arcs, i: number): void {
	into.sources[at] = from.sources[i];
	into.targets[at] = from.targets[i];
	into.weights[at] = from.weights[i];
}

function mergedRows(nodes: number, arcs: Arcs): Csr {
	const offsets = new Uint32Array(nodes + 1);
	let size = 0;
	let i = 0;
	for (let v = 0; v < nodes; v++) {
		const rowStart = size;
		for (; i < arcs.sources.length && arcs.sources[i] === v; i++) {
			if (arcs.weights[i] === 0) continue;
			if (size > rowStart && arcs.targets[size - 1] === arcs.targets[i])
				arcs.weights[size - 1] += arcs.weights[i];
			else put(arcs, size++, arcs, i);
		}
		offsets[v + 1] = size;
	}
	return { offsets, targets: arcs.targets.slice(0, size), weights: arcs.weights.slice(0, size) };
}
