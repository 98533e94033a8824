import { Node2VecError } from './errors.ts';

/**
 * A graph as compressed sparse rows. The arcs of node v are targets[offsets[v] .. offsets[v + 1]].
 *
 * @example
 * const path: CsrInput = { offsets: [0, 1, 3, 4], targets: [1, 0, 2, 1] };
 */
export interface CsrInput {
	/** Length: nodes + 1. */
	offsets: ArrayLike<number>;
	/** Node positions. An undirected edge is there in both directions. */
	targets: ArrayLike<number>;
	/** As long as `targets`; absent: every arc weighs 1. */
	weights?: ArrayLike<number> | null;
}

/** The checked inside form: rows sorted by target, each target once, weights positive or all 1 (`null`). */
export interface Csr {
	offsets: Uint32Array;
	targets: Uint32Array;
	weights: Float64Array | null;
}

/**
 * Checks a CSR and puts it in the inside form: rows sorted, parallel arcs merged (weights added), zero weights out.
 * @throws Node2VecError `empty-graph`, `bad-graph`, `bad-weight`
 */
export function csrOf(input: CsrInput): Csr {
	const { offsets, targets, weights } = input;
	const nodes = offsets.length - 1;
	if (nodes < 1) throw new Node2VecError('empty-graph', 'the graph has no nodes');
	if (offsets[0] !== 0 || offsets[nodes] !== targets.length) {
		throw new Node2VecError('bad-graph', 'offsets must begin at 0 and end at the length of targets');
	}
	if (weights && weights.length !== targets.length) {
		throw new Node2VecError('bad-graph', 'weights must be as long as targets');
	}
	const sources = new Uint32Array(targets.length);
	for (let v = 0; v < nodes; v++) {
		if (!(Number.isInteger(offsets[v + 1]) && offsets[v] <= offsets[v + 1])) {
			throw new Node2VecError('bad-graph', `offsets fall, or are no integers, after node ${v}`);
		}
		sources.fill(v, offsets[v], offsets[v + 1]);
	}
	return csrFromArcs(nodes, sources, targets, weights ?? null);
}

/**
 * Arcs in any order to sorted rows, by two counting sorts (by target, then stably by source).
 * @param weights `null`: every arc weighs 1, and parallel arcs add up
 * @throws Node2VecError `empty-graph`, `bad-graph`, `bad-weight`
 */
export function csrFromArcs(
	nodes: number,
	sources: ArrayLike<number>,
	targets: ArrayLike<number>,
	weights: ArrayLike<number> | null
): Csr {
	if (nodes < 1) throw new Node2VecError('empty-graph', 'the graph has no nodes');
	const arcs = targets.length;
	for (let arc = 0; arc < arcs; arc++) {
		const target = targets[arc];
		if (!Number.isInteger(target) || target < 0 || target >= nodes) {
			throw new Node2VecError('bad-graph', `arc ${arc} ends at ${target}, which is no node`);
		}
		if (weights && !(Number.isFinite(weights[arc]) && weights[arc] >= 0)) {
			throw new Node2VecError('bad-weight', `weight ${weights[arc]} of arc ${arc} is negative or not finite`);
		}
	}
	const byTarget = countingOrder(targets, nodes, null);
	const order = countingOrder(sources, nodes, byTarget);
	return merged(nodes, order, sources, targets, weights);
}

function countingOrder(keys: ArrayLike<number>, bound: number, order: Uint32Array | null): Uint32Array {
	const next = new Uint32Array(bound + 1);
	for (let i = 0; i < keys.length; i++) next[keys[i] + 1]++;
	for (let key = 0; key < bound; key++) next[key + 1] += next[key];
	const sorted = new Uint32Array(keys.length);
	for (let i = 0; i < keys.length; i++) {
		const item = order ? order[i] : i;
		sorted[next[keys[item]]++] = item;
	}
	return sorted;
}

function merged(
	nodes: number,
	order: Uint32Array,
	sources: ArrayLike<number>,
	targets: ArrayLike<number>,
	weights: ArrayLike<number> | null
): Csr {
	const offsets = new Uint32Array(nodes + 1);
	const rowTargets = new Uint32Array(order.length);
	const rowWeights = new Float64Array(order.length);
	let size = 0;
	let lastSource = -1;
	let allOne = true;
	for (const arc of order) {
		const weight = weights ? weights[arc] : 1;
		if (weight === 0) continue;
		const same = size > 0 && lastSource === sources[arc] && rowTargets[size - 1] === targets[arc];
		if (same) rowWeights[size - 1] += weight;
		else {
			lastSource = sources[arc];
			rowTargets[size] = targets[arc];
			rowWeights[size++] = weight;
			offsets[lastSource + 1] = size;
		}
		if (rowWeights[size - 1] === Infinity) {
			const ends = `${sources[arc]} to ${targets[arc]}`;
			throw new Node2VecError('bad-weight', `the weights of the arcs from ${ends} add up to infinity`);
		}
		allOne &&= rowWeights[size - 1] === 1;
	}
	for (let v = 0; v < nodes; v++) offsets[v + 1] = Math.max(offsets[v], offsets[v + 1]);
	return {
		offsets,
		targets: rowTargets.slice(0, size),
		weights: allOne ? null : rowWeights.slice(0, size)
	};
}
