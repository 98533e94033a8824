import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { growingIntegers } from '../growable.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import type { NodeLists } from '../node-lists.ts';
import { WorkMeter } from '../work-meter.ts';

export interface AllShortestParameters {
	/** Most paths to return. */
	limit: number;
	/** From the first to the second. */
	ends: readonly [number, number];
}

export interface AllShortestResult {
	/** In the order of their nodes. */
	path: NodeLists;
	/** Arcs of each of them; -1 where there is none. */
	hops: number;
	/** How many there are, those that were not returned too. */
	count: number;
	truncated: boolean;
}

/** All paths with the fewest arcs, along arcs as they point. */
export const allShortestPaths: Kernel<'all-shortest-paths', AllShortestParameters, AllShortestResult> = {
	id: 'all-shortest-paths',
	each: 'path',
	outputs: [{ name: 'path', kind: 'nodes' }],
	figures: [
		{ name: 'hops', kind: 'integer' },
		{ name: 'count', kind: 'real' },
		{ name: 'truncated', kind: 'flag' }
	],
	parameters: [{ name: 'limit', kind: 'integer', default: 1000, min: 1, max: 1_000_000 }],
	inputs: [{ name: 'ends', kind: 'two-nodes' }],
	cost: (nodes, arcs) => nodes + arcs,
	fn: findAllShortest
};

/** Breadth first up to the target, then a walk along those nodes alone from which a shortest way leads on. */
export function findAllShortest(
	graph: Csr,
	{ limit, ends: [source, target] }: AllShortestParameters,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): AllShortestResult {
	const meter = new WorkMeter('paths', graph.targets.length, context);
	const { hops, order } = levels(graph, source, target, meter);
	const ways = waysOn(graph, hops, order, target, meter);
	const path = listWays(graph, hops, ways, source, target, limit);
	const truncated = ways[source] > path.offsets.length - 1;
	return { path, hops: hops[target], count: ways[source], truncated };
}

/** Hops from the source, -1 where the search ended before; `order` has the nodes before the target's level. */
function levels({ offsets, targets }: Csr, source: number, target: number, meter: WorkMeter) {
	const hops = new Int32Array(offsets.length - 1).fill(-1);
	const queue = new Uint32Array(offsets.length - 1);
	queue[0] = source;
	hops[source] = 0;
	let [head, size] = [0, 1];
	for (; head < size && (hops[target] < 0 || hops[queue[head]] < hops[target]); head++) {
		const v = queue[head];
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			if (hops[targets[arc]] >= 0) continue;
			hops[targets[arc]] = hops[v] + 1;
			queue[size++] = targets[arc];
		}
		meter.add(1 + offsets[v + 1] - offsets[v]);
	}
	return { hops, order: queue.subarray(0, head) };
}

/** From each node the number of shortest paths that lead on to the target. */
function waysOn(graph: Csr, hops: Int32Array, order: Uint32Array, target: number, meter: WorkMeter) {
	const { offsets, targets } = graph;
	const ways = new Float64Array(nodeCount(graph));
	if (hops[target] >= 0) ways[target] = 1;
	for (let i = order.length - 1; i >= 0; i--) {
		const v = order[i];
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			if (hops[targets[arc]] === hops[v] + 1) ways[v] += ways[targets[arc]];
		}
		meter.add(1 + offsets[v + 1] - offsets[v]);
	}
	return ways;
}

function listWays(
	{ offsets, targets }: Csr,
	hops: Int32Array,
	ways: Float64Array,
	source: number,
	target: number,
	limit: number
): NodeLists {
	const [ends, nodes] = [growingIntegers(), growingIntegers()];
	ends.push(0);
	const path = [source];
	const next = [offsets[source]];
	while (path.length > 0 && ways[source] > 0 && ends.length <= limit) {
		const v = path[path.length - 1];
		const arc = next[path.length - 1]++;
		if (v === target) {
			for (const step of path) nodes.push(step);
			ends.push(nodes.length);
		}
		if (v === target || arc === offsets[v + 1]) {
			path.pop();
			next.pop();
		} else if (hops[targets[arc]] === hops[v] + 1 && ways[targets[arc]] > 0) {
			path.push(targets[arc]);
			next.push(offsets[targets[arc]]);
		}
	}
	return { offsets: ends.taken(), nodes: nodes.taken() };
}
