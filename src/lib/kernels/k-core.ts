import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { neighbourCounts } from './degree.ts';
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
 * Takes away whoever has k neighbours left, for k = 0, 1, 2, …, as Batagelj and Zaveršnik, "An O(m) algorithm for cores
 * decomposition of networks" (2003), but looks for them level by level (Dasari, Ranjan and Zubair, "ParK", 2014): no
 * buckets to keep in order, and one random access an arc. A node is looked at once for each level up to its core, which
 * its degree bounds, so that the whole stays linear.
 */
export function coreNumbers(
	graph: Csr,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): CoreResult {
	const { offsets, targets } = graph;
	const nodes = nodeCount(graph);
	// Neighbours left; once a node is taken away, its core.
	const core = neighbourCounts(graph);
	const meter = new WorkMeter('core', targets.length, context);
	const left = Uint32Array.from(core.keys());
	const taken = new Uint32Array(nodes);
	let [leftSize, takenSize, head, level] = [nodes, 0, 0, 0];
	for (; takenSize < nodes; level++) {
		let kept = 0;
		for (let i = 0; i < leftSize; i++) {
			const v = left[i];
			if (core[v] > level) left[kept++] = v;
			else if (core[v] === level) taken[takenSize++] = v;
		}
		leftSize = kept;
		for (; head < takenSize; head++) {
			const v = taken[head];
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				const u = targets[arc];
				if (core[u] > level && --core[u] === level) taken[takenSize++] = u;
			}
			meter.add(offsets[v + 1] - offsets[v]);
		}
	}
	return { core, degeneracy: Math.max(0, level - 1) };
}
