import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { growingIntegers } from '../growable.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import type { NodeLists } from '../node-lists.ts';
import { stronglyConnected } from '../strong-components.ts';
import { WorkMeter } from '../work-meter.ts';
import { CycleSearch } from './cycle-search.ts';

export interface CyclesParameters {
	/** Fewest and most nodes of a cycle; 2 is there and back, 1 is a loop. */
	minLength: number;
	maxLength: number;
	/** Most cycles to return. */
	limit: number;
	/** Only cycles through at least one of these; absent: all. */
	nodes?: Uint32Array;
}

export interface CyclesResult {
	/**
	 * Each cycle once, from the least of its nodes among those asked for, along the arcs. In the order of that node, then
	 * by their nodes.
	 */
	cycle: NodeLists;
	length: Uint32Array;
	/** There are more than `limit`. */
	truncated: boolean;
}

/** Simple directed cycles up to a length. In a graph of edges each edge is a cycle of 2, and others come both ways. */
export const cycles: Kernel<'cycles', CyclesParameters, CyclesResult> = {
	id: 'cycles',
	each: 'cycle',
	outputs: [
		{ name: 'cycle', kind: 'nodes' },
		{ name: 'length', kind: 'integer' }
	],
	figures: [{ name: 'truncated', kind: 'flag' }],
	parameters: [
		{ name: 'minLength', kind: 'integer', default: 2, min: 1, max: 30 },
		{ name: 'maxLength', kind: 'integer', default: 6, min: 1, max: 30 },
		{ name: 'limit', kind: 'integer', default: 10_000, min: 1, max: 10_000_000 }
	],
	inputs: [{ name: 'nodes', kind: 'nodes', optional: true }],
	cost: (nodes, arcs, { maxLength, limit, nodes: asked }) => {
		const perNode = Math.min(nodes + arcs, (arcs / Math.max(1, nodes)) ** Math.ceil(maxLength / 2));
		return nodes + arcs + (asked?.length ?? nodes) * perNode + limit * maxLength;
	},
	fn: boundedCycles
};

/** One root after the other, each taken out of the graph once its cycles are known, within strong components. */
export function boundedCycles(
	graph: Csr,
	parameters: CyclesParameters,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): CyclesResult {
	const { minLength, maxLength, limit } = parameters;
	const roots = parameters.nodes
		? [...new Set(parameters.nodes)].sort((a, b) => a - b)
		: Array.from({ length: nodeCount(graph) }, (_, v) => v);
	const { component } = stronglyConnected(graph, { signal: context.signal });
	const meter = new WorkMeter('cycles', roots.length, { signal: context.signal });
	const search = new CycleSearch(graph, component, maxLength, meter);
	const [offsets, nodes, length] = [growingIntegers(), growingIntegers(), growingIntegers()];
	offsets.push(0);
	let truncated = false;
	const keep = (path: Uint32Array, size: number): boolean => {
		if (size < minLength) return true;
		truncated = length.length === limit;
		if (truncated) return false;
		for (let i = 0; i < size; i++) nodes.push(path[i]);
		offsets.push(nodes.length);
		length.push(size);
		return true;
	};
	for (let i = 0; i < roots.length && !truncated; i++) {
		search.through(roots[i], keep);
		if (i % 1000 === 0) context.onProgress?.({ stage: 'cycles', done: i, total: roots.length });
	}
	return { cycle: { offsets: offsets.taken(), nodes: nodes.taken() }, length: length.taken(), truncated };
}
