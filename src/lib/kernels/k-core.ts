import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { degrees } from './degree.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { WorkMeter } from './work-meter.ts';

export interface CoreResult {
	/** The largest k such that the node is in a subgraph where every degree is at least k; loops do not count. */
	core: Uint32Array;
	/** The largest of them. */
	degeneracy: number;
}

export const kCore: Kernel<'k-core', object, CoreResult> = {
	id: 'k-core',
	undirected: true,
	outputs: [{ name: 'core', kind: 'integer' }],
	figures: [{ name: 'degeneracy', kind: 'integer' }],
	parameters: [],
	gds: 'gds.kcore',
	cost: (nodes, arcs) => nodes + arcs,
	fn: (graph, _parameters, context) => coreNumbers(graph, context)
};

/**
 * Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003): nodes in buckets by degree,
 * the least taken away first, its neighbours each one bucket down.
 */
export function coreNumbers(
	graph: Csr,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): CoreResult {
	const { offsets, targets } = graph;
	const nodes = nodeCount(graph);
	const core = degrees(graph).degree;
	const { order, place, starts } = byDegree(core);
	const meter = new WorkMeter('core', targets.length, context);
	let degeneracy = 0;
	for (let i = 0; i < nodes; i++) {
		const v = order[i];
		const level = core[v];
		if (level > degeneracy) degeneracy = level;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			const above = core[u];
			if (above <= level) continue;
			// u changes places with the first of its bucket, which then begins one further on.
			const first = starts[above]++;
			const from = place[u];
			const w = order[first];
			order[from] = w;
			place[w] = from;
			order[first] = u;
			place[u] = first;
			core[u] = above - 1;
		}
		meter.add(offsets[v + 1] - offsets[v]);
	}
	return { core, degeneracy };
}

function byDegree(degree: Uint32Array): { order: Uint32Array; place: Uint32Array; starts: Uint32Array } {
	let most = 0;
	for (const d of degree) if (d > most) most = d;
	const starts = new Uint32Array(most + 2);
	for (const d of degree) starts[d + 1]++;
	for (let d = 0; d <= most; d++) starts[d + 1] += starts[d];
	const next = starts.slice();
	const order = new Uint32Array(degree.length);
	const place = new Uint32Array(degree.length);
	for (let v = 0; v < degree.length; v++) {
		place[v] = next[degree[v]]++;
		order[place[v]] = v;
	}
	return { order, place, starts };
}
