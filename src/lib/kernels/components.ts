import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { groupsBySize } from './groups.ts';
import type { Kernel } from './kernel.ts';

export interface ComponentsResult {
	/** 0 is the largest; ties by smallest member. */
	component: Uint32Array;
	count: number;
}

/** Weakly connected components: the direction of an arc does not matter. */
export const components: Kernel<'components', object, ComponentsResult> = {
	id: 'components',
	outputs: [{ name: 'component', kind: 'integer' }],
	parameters: [],
	cost: (nodes, arcs) => nodes + arcs,
	fn: connectedComponents
};

/** Union by smaller root with path halving (Tarjan and van Leeuwen 1984). */
export function connectedComponents(graph: Csr): ComponentsResult {
	const nodes = nodeCount(graph);
	const parent = Uint32Array.from({ length: nodes }, (_, v) => v);
	const rootOf = (v: number): number => {
		while (parent[v] !== v) {
			parent[v] = parent[parent[v]];
			v = parent[v];
		}
		return v;
	};
	for (let v = 0; v < nodes; v++) {
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			const a = rootOf(v);
			const b = rootOf(graph.targets[arc]);
			if (a < b) parent[b] = a;
			else parent[a] = b;
		}
	}
	const { group, count } = groupsBySize(parent.map(rootOf));
	return { component: group, count };
}
