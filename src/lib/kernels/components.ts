import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { groupsBySize } from './groups.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { WorkMeter } from './work-meter.ts';

export interface ComponentsResult {
	/** 0 is the largest; ties by smallest member. */
	component: Uint32Array;
	count: number;
}

/** Weakly connected components: the direction of an arc does not matter. */
export const components: Kernel<'components', object, ComponentsResult> = {
	id: 'components',
	outputs: [{ name: 'component', kind: 'integer' }],
	figures: [{ name: 'count', kind: 'integer' }],
	parameters: [],
	gds: 'gds.wcc',
	cost: (nodes, arcs) => nodes + arcs,
	fn: (graph, _parameters, context) => connectedComponents(graph, context)
};

/** Arcs of each row that are joined first: they make nearly all of a giant component. */
const SAMPLED_ARCS = 2;

/**
 * Union to the smaller root, a few arcs of every row first (Afforest: Sutton, Ben-Nun and Barak, IPDPS 2018). After
 * those and a compression nearly every other arc lies within one tree of depth one, and costs one comparison.
 */
export function connectedComponents(
	graph: Csr,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): ComponentsResult {
	const { offsets, targets } = graph;
	const nodes = nodeCount(graph);
	const parent = new Uint32Array(nodes);
	for (let v = 0; v < nodes; v++) parent[v] = v;
	const meter = new WorkMeter('components', targets.length, context);
	for (let v = 0; v < nodes; v++) {
		const end = Math.min(offsets[v + 1], offsets[v] + SAMPLED_ARCS);
		for (let arc = offsets[v]; arc < end; arc++) join(parent, v, targets[arc]);
	}
	flatten(parent);
	for (let v = 0; v < nodes; v++) {
		for (let arc = offsets[v] + SAMPLED_ARCS; arc < offsets[v + 1]; arc++) {
			if (parent[targets[arc]] !== parent[v]) join(parent, v, targets[arc]);
		}
		meter.add(offsets[v + 1] - offsets[v]);
	}
	flatten(parent);
	const { group, count } = groupsBySize(parent);
	return { component: group, count };
}

/** Path halving (Tarjan and van Leeuwen 1984). */
function join(parent: Uint32Array, a: number, b: number): void {
	while (parent[a] !== a) a = parent[a] = parent[parent[a]];
	while (parent[b] !== b) b = parent[b] = parent[parent[b]];
	if (a < b) parent[b] = a;
	else parent[a] = b;
}

/** A parent is never above its child, so that one ascending pass reaches the root of every node. */
function flatten(parent: Uint32Array): void {
	for (let v = 0; v < parent.length; v++) parent[v] = parent[parent[v]];
}
