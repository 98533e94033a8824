import { layOut } from '#lib/kernels/communities/layout.ts';
import { loadGraph } from '#lib/kernels/communities/load-graph.ts';
import { startMachine } from '#lib/kernels/communities/machine.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';

/** The machine with a graph in it, for steps that a search takes only on its own way. */
export function loadedMachine(graph: Csr) {
	const nodes = nodeCount(graph);
	const layout = layOut(nodes, graph.targets.length, { refined: true });
	const started = startMachine(layout.bytes);
	const { places, belongings, records, communities, sizes, met, vacant } = layout;
	const { stirred, groups, starts, members, queue } = layout;
	started.machine.setShared(
		...[places, belongings, records, communities, sizes, met, vacant, stirred, groups, starts, members],
		queue
	);
	const { ends, loops } = loadGraph(graph, started, layout, new WorkMeter('test', 1));
	const column = (at: number, rows = nodes) => new Uint32Array(started.memory.buffer, at, rows);
	/** Where each node of the graph lies. */
	const place = Array.from(column(places));
	return { ...started, layout, ends, loops, column, place };
}
