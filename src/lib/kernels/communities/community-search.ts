import type { Rng } from '#lib/domain/task.ts';
import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';
import type { Level } from './hierarchy.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { loadGraph } from './load-graph.ts';
import { startMachine } from './machine.ts';
import type { Machine } from './machine.ts';

/** Nodes a call: few, so that the engine can soon go on in optimised code, and an end asked for is soon seen. */
const CHUNK = 512;
/** Of the weight of all ends: a move that gains less is rounding. */
const LEAST_SHARE = 1e-12;

export interface SearchOptions {
	resolution: number;
	/** `raiseRefined` will be asked for. */
	refined: boolean;
	rng: Rng;
}

/**
 * Of visits: as the graph lists its nodes, from a random one on, or shuffled. Where the list means something (rows of a
 * file, a day's shipments) neighbours are near each other in it, and communities are found whole.
 */
export type Order = 'listed' | 'shuffled';

/** A graph, the levels over it, and the steps that Louvain and Leiden are made of; the loops run in WebAssembly. */
export class CommunitySearch {
	private readonly total: number;
	private readonly resolution: number;
	private readonly layout: Layout;
	private readonly machine: Machine;
	private readonly memory: WebAssembly.Memory;
	private readonly meter: WorkMeter;
	/** Weight of all ends, and of those at loops. */
	private readonly ends: number;
	private readonly loops: number;
	/** Room of the level at hand, its nodes, and the weight of the ends inside them. */
	private room = 0;
	private nodes = 0;
	private inside = 0;

	/** @throws AppError `invalid-argument` where the graph does not fit into 4 GiB, `cancelled` */
	constructor(graph: Csr, { resolution, refined, rng }: SearchOptions, meter: WorkMeter) {
		this.total = nodeCount(graph);
		this.resolution = resolution;
		this.meter = meter;
		this.layout = layOut(this.total, graph.targets.length, { refined });
		const started = startMachine(this.layout.bytes);
		this.machine = started.machine;
		this.memory = started.memory;
		const { places, belongings, records, communities, sizes, met } = this.layout;
		const { vacant, stirred, groups, starts, members, queue } = this.layout;
		this.machine.setShared(
			...[places, belongings, records, communities, sizes, met, vacant, stirred, groups, starts, members],
			queue
		);
		this.machine.seed(rng() * 2 ** 32, rng() * 2 ** 32);
		const { ends, loops } = loadGraph(graph, started, this.layout, meter);
		this.ends = ends;
		this.loops = loops;
		this.scatter();
		this.machine.setMeasure(ends === 0 ? 0 : resolution / ends, LEAST_SHARE * ends);
	}

	/** Moves nodes of the level between communities until none gains by it. */
	moveNodes(order: Order): void {
		const { machine } = this;
		if (order === 'listed') machine.lineUpListed(this.room === 0 ? 1 : 0);
		else machine.lineUpShuffled();
		machine.startMoves();
		for (let waiting = this.nodes; waiting > 0;) {
			waiting = machine.moveNodes(CHUNK);
			this.meter.add(machine.takeLooks());
		}
	}

	/** Makes the communities the nodes of the next level. @returns false where there is none: each was one node */
	raiseCommunities(): boolean {
		const { communities } = this.layout;
		return this.raise(communities, this.machine.renumber(communities), false);
	}

	/**
	 * Splits the communities into groups that hold together, and makes these the nodes of the next level, each in the
	 * community it is from.
	 * @returns false where there is none: each was one node
	 */
	raiseRefined(): boolean {
		const { machine } = this;
		const { communities, groups, communityStrengths, groupStrengths, cuts } = this.layout;
		machine.renumber(communities);
		machine.startRefinement(communityStrengths, groupStrengths, cuts);
		machine.lineUpShuffled();
		for (let waiting = this.nodes; waiting > 0;) {
			waiting = machine.refine(CHUNK);
			this.meter.add(machine.takeLooks());
		}
		return this.raise(groups, machine.renumber(groups), true);
	}

	/** Goes back to the graph, each of its nodes alone. */
	scatter(): void {
		this.machine.enumerate(this.layout.communities, this.total);
		this.backToGraph();
	}

	/** Goes back to the graph, each of its nodes in the community that is its node of the level at hand. */
	restart(): void {
		const { communities, belongings } = this.layout;
		new Uint8Array(this.memory.buffer).copyWithin(communities, belongings, belongings + 4 * this.total);
		this.backToGraph();
	}

	/** The nodes of the level at hand as communities. */
	level(): Level {
		this.machine.numberBySize(this.total);
		const community = new Uint32Array(this.memory.buffer, this.layout.members, this.total).slice();
		return { community, count: this.nodes, modularity: this.modularity() };
	}

	/** Of the nodes of the level at hand as communities. Weights are 32-bit floats here: right to about 1e-7. */
	modularity(): number {
		if (this.ends === 0) return 0;
		const expected = this.machine.sumOfSquares() / this.ends ** 2;
		return this.inside / this.ends - this.resolution * expected;
	}

	private raise(labels: number, count: number, inherit: boolean): boolean {
		const { machine, memory, layout, nodes, room } = this;
		if (count === nodes) return false;
		const next = room + 1 < layout.rooms.length ? room + 1 : layout.rooms.length - 2;
		const { offsets, arcs, strengths } = layout.rooms[next];
		machine.sortMembers(labels, count);
		new Uint32Array(memory.buffer, offsets, 1)[0] = 0;
		const step = Math.max(1, Math.floor((CHUNK * count) / nodes));
		for (let from = 0; from < count; from += step) {
			const to = Math.min(count, from + step);
			this.inside += machine.aggregate(labels, from, to, offsets, arcs, strengths);
			this.meter.add(machine.takeLooks());
		}
		machine.ascend(labels, this.total);
		machine.settle(count, inherit ? 1 : 0);
		this.enter(next, count);
		return true;
	}

	private backToGraph(): void {
		const { belongings } = this.layout;
		this.machine.enumerate(belongings, this.total);
		this.inside = this.loops;
		this.enter(0, this.total);
	}

	private enter(room: number, nodes: number): void {
		const { offsets, arcs, strengths } = this.layout.rooms[room];
		this.room = room;
		this.nodes = nodes;
		this.machine.setLevel(nodes, offsets, arcs, strengths);
	}
}
