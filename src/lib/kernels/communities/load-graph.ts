import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';

/** Most arcs a slab of rows on its way in, unless one row has more. */
const SLAB = 65_536;
/** A 64-bit weight and a 32-bit target. */
const BYTES_PER_ARC = 12;
/** Weights beyond this, or below its inverse, are scaled: sums of them might leave the range of 32-bit floats. */
const HEAVY = 2 ** 90;

/**
 * Writes the graph into the machine's first room, nodes with most arcs first: what is read most lies close together.
 * @returns the weight of all ends, and that of the ends of loops
 */
export function loadGraph(
	graph: Csr,
	{ machine, memory }: { machine: Machine; memory: WebAssembly.Memory },
	layout: Layout,
	meter: WorkMeter
): { ends: number; loops: number } {
	const nodes = nodeCount(graph);
	const { offsets, arcs, strengths } = layout.rooms[0];
	new Uint32Array(memory.buffer, layout.starts, nodes + 1).set(graph.offsets);
	machine.setLevel(nodes, offsets, arcs, strengths);
	const load = (scale: number) => {
		machine.placeByDegree();
		loadRows(graph, scale, machine, new DataView(memory.buffer, layout.rooms[1].offsets), meter);
	};
	load(1);
	const { heaviest, lightest } = machine;
	if (heaviest.value > HEAVY || lightest.value < 1 / HEAVY) load(1 / heaviest.value);
	const loops = machine.inside.value;
	if (loops > 0) machine.closeGaps();
	return { ends: machine.totalStrength(), loops };
}

/**
 * Slab by slab through the second room, which nothing uses yet. The longest row fits: it has at most an arc for each
 * node, and the room has as many bytes for the columns of the nodes alone.
 */
function loadRows(
	{ offsets, targets, weights }: Csr,
	scale: number,
	machine: Machine,
	slab: DataView<ArrayBuffer>,
	meter: WorkMeter
): void {
	const nodes = offsets.length - 1;
	const most = Math.min(SLAB, Math.floor(slab.byteLength / BYTES_PER_ARC));
	for (let from = 0; from < nodes;) {
		let to = from + 1;
		while (to < nodes && offsets[to + 1] - offsets[from] <= most) to++;
		const [begin, end] = [offsets[from], offsets[to]];
		const targetsAt = slab.byteOffset + 8 * (end - begin);
		new Float64Array(slab.buffer, slab.byteOffset, end - begin).set(weights.subarray(begin, end));
		new Uint32Array(slab.buffer, targetsAt, end - begin).set(targets.subarray(begin, end));
		machine.loadRows(from, to, targetsAt, slab.byteOffset, scale);
		meter.add(end - begin);
		from = to;
	}
}
