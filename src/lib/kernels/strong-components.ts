import type { ComponentsResult } from './components.ts';
import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { groupsBySize } from './groups.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { WorkMeter } from './work-meter.ts';

/** Strongly connected components: from each member every other can be reached along arcs as they point. */
export const strongComponents: Kernel<'strong-components', object, ComponentsResult> = {
	id: 'strong-components',
	outputs: [{ name: 'component', kind: 'integer' }],
	figures: [{ name: 'count', kind: 'integer' }],
	parameters: [],
	gds: 'gds.scc',
	cost: (nodes, arcs) => nodes + arcs,
	fn: (graph, _parameters, context) => stronglyConnected(graph, context)
};

/** Pearce, "A space-efficient algorithm for finding strongly connected components" (2016), without recursion. */
export function stronglyConnected(
	graph: Csr,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): ComponentsResult {
	const { offsets, targets } = graph;
	const nodes = nodeCount(graph);
	// 0: not seen; up to `nodes`: the earliest node on the path that it reaches; above: its component.
	const mark = new Uint32Array(nodes);
	const next = offsets.slice(0, nodes);
	const isRoot = new Uint8Array(nodes).fill(1);
	const path = new Uint32Array(nodes);
	const waiting = new Uint32Array(nodes);
	const meter = new WorkMeter('components', targets.length, context);
	let [depth, held, order, label] = [0, 0, 0, 2 * nodes];
	for (let start = 0; start < nodes; start++) {
		if (mark[start] !== 0) continue;
		mark[start] = ++order;
		path[depth++] = start;
		while (depth > 0) {
			const v = path[depth - 1];
			if (next[v] < offsets[v + 1]) {
				const u = targets[next[v]++];
				if (mark[u] === 0) {
					mark[u] = ++order;
					path[depth++] = u;
				} else reach(v, u);
				continue;
			}
			meter.add(offsets[v + 1] - offsets[v]);
			depth--;
			if (isRoot[v]) close(v);
			else waiting[held++] = v;
			if (depth > 0) reach(path[depth - 1], v);
		}
	}
	const { group, count } = groupsBySize(mark.map((component) => component - nodes - 1));
	return { component: group, count };

	function reach(v: number, u: number): void {
		if (mark[u] >= mark[v]) return;
		mark[v] = mark[u];
		isRoot[v] = 0;
	}

	function close(root: number): void {
		order--;
		for (; held > 0 && mark[waiting[held - 1]] >= mark[root]; order--) mark[waiting[--held]] = label;
		mark[root] = label--;
	}
}
