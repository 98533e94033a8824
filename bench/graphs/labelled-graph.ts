import type { Rng } from '#lib/domain/task.ts';

/** An undirected simple graph whose communities are known. Edges are sorted, each once, its smaller end first. */
export interface LabelledGraph {
	nodes: number;
	sources: Uint32Array;
	targets: Uint32Array;
	/** Above 0. */
	weights: Float32Array;
	/** The planted community of each node, from 0. */
	community: Int32Array;
	/** A kind for each node, from 0: what may stand in for an end of an edge when a false edge is made up. */
	type: Uint8Array;
}

/** Compressed rows of both directions, sorted by target. */
export interface Rows {
	offsets: Uint32Array;
	targets: Uint32Array;
	weights: Float32Array;
}

/** A pair of nodes as one number, smaller end first: sorts as the edges do, exact below 2^26 nodes. */
export function edgeKey(u: number, v: number, nodes: number): number {
	return u < v ? u * nodes + v : v * nodes + u;
}

/** @param pairs nodes two by two, in any order, with repetitions; loops fall out */
export function distinctEdges(
	pairs: Uint32Array,
	nodes: number
): { keys: Float64Array; counts: Uint32Array } {
	const keys = new Float64Array(pairs.length / 2);
	let size = 0;
	for (let i = 0; i < pairs.length; i += 2) {
		if (pairs[i] !== pairs[i + 1]) keys[size++] = edgeKey(pairs[i], pairs[i + 1], nodes);
	}
	const sorted = keys.subarray(0, size).sort();
	const counts = new Uint32Array(size);
	let distinct = 0;
	for (let i = 0; i < size; i++) {
		if (i > 0 && sorted[i] === sorted[distinct - 1]) counts[distinct - 1]++;
		else {
			sorted[distinct] = sorted[i];
			counts[distinct++] = 1;
		}
	}
	return { keys: sorted.slice(0, distinct), counts: counts.slice(0, distinct) };
}

export function edgesOfKeys(keys: Float64Array, nodes: number): Pick<LabelledGraph, 'sources' | 'targets'> {
	return {
		sources: Uint32Array.from(keys, (key) => Math.floor(key / nodes)),
		targets: Uint32Array.from(keys, (key) => key % nodes)
	};
}

export function rowsOf({ nodes, sources, targets, weights }: LabelledGraph): Rows {
	const offsets = new Uint32Array(nodes + 1);
	for (let e = 0; e < sources.length; e++) {
		offsets[sources[e] + 1]++;
		offsets[targets[e] + 1]++;
	}
	for (let v = 0; v < nodes; v++) offsets[v + 1] += offsets[v];
	const rows = {
		offsets,
		targets: new Uint32Array(2 * sources.length),
		weights: new Float32Array(2 * sources.length)
	};
	const next = offsets.slice();
	// Edges are sorted, so each row first gets its smaller neighbours in order, then its larger ones.
	for (const [from, to] of [[targets, sources] as const, [sources, targets] as const]) {
		for (let e = 0; e < sources.length; e++) {
			const arc = next[from[e]]++;
			rows.targets[arc] = to[e];
			rows.weights[arc] = weights[e];
		}
	}
	return rows;
}

/** Fisher and Yates, in place. */
export function shuffle<T extends Uint32Array | Int32Array>(items: T, rng: Rng): T {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		const kept = items[i];
		items[i] = items[j];
		items[j] = kept;
	}
	return items;
}
