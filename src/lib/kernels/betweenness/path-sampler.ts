import type { Rng } from '#lib/domain/task.ts';
import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';
import { PathSide } from './path-side.ts';

/**
 * Draws a pair of nodes and, of the shortest paths between them by hops, one, all alike likely: a search from both
 * ends that goes on where fewer arcs lie ahead, which in networks with hubs looks at a small part of the graph
 * (Borassi and Natale, "KADABRA is an ADaptive Algorithm for Betweenness via Random Approximation", ESA 2016).
 */
export class PathSampler {
	private readonly graph: Csr;
	private readonly incoming: Csr;
	private readonly rng: Rng;
	private readonly meter: WorkMeter;
	private readonly ahead: PathSide;
	private readonly behind: PathSide;

	/** @param incoming the graph's arcs turned round */
	constructor(graph: Csr, incoming: Csr, rng: Rng, meter: WorkMeter) {
		this.graph = graph;
		this.incoming = incoming;
		this.rng = rng;
		this.meter = meter;
		this.ahead = new PathSide(graph);
		this.behind = new PathSide(incoming);
	}

	/** Calls `visit` for each inner node of the path; not at all where no path is or it is one arc. */
	sample(visit: (node: number) => void): void {
		const nodes = nodeCount(this.graph);
		const source = Math.floor(this.rng() * nodes);
		const target = (source + 1 + Math.floor(this.rng() * (nodes - 1))) % nodes;
		const { ahead, behind } = this;
		ahead.start(source);
		behind.start(target);
		let [side, other] = [ahead, behind];
		let met = false;
		while (!met && ahead.arcsAhead > 0 && behind.arcsAhead > 0) {
			[side, other] = ahead.arcsAhead <= behind.arcsAhead ? [ahead, behind] : [behind, ahead];
			this.meter.add(1 + side.arcsAhead);
			met = side.advance(other);
		}
		if (!met) return;
		const middle = this.meeting(side, other);
		if (side.hops[middle] > 0 && other.hops[middle] > 0) visit(middle);
		this.walkBack(middle, ahead, this.incoming, visit);
		this.walkBack(middle, behind, this.graph, visit);
	}

	/**
	 * The node at which the path crosses the level that `side` found last. Every shortest path crosses that level once:
	 * before, the two sides were whole and apart, so that where they meet now is on a shortest path.
	 */
	private meeting(side: PathSide, other: PathSide): number {
		let ways = 0;
		for (let i = side.levelStart; i < side.size; i++) {
			const v = side.found[i];
			if (other.hops[v] >= 0) ways += side.paths[v] * other.paths[v];
		}
		let left = this.rng() * ways;
		let chosen = -1;
		for (let i = side.levelStart; i < side.size && left >= 0; i++) {
			const v = side.found[i];
			if (other.hops[v] < 0) continue;
			chosen = v;
			left -= side.paths[v] * other.paths[v];
		}
		return chosen;
	}

	/** From `node` to the end of `side`, along arcs that lead towards that end. */
	private walkBack(
		node: number,
		side: PathSide,
		{ offsets, targets }: Csr,
		visit: (node: number) => void
	): void {
		for (let level = side.hops[node] - 1; level > 0; level--) {
			let ways = 0;
			for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
				if (side.hops[targets[arc]] === level) ways += side.paths[targets[arc]];
			}
			let left = this.rng() * ways;
			let chosen = node;
			for (let arc = offsets[node]; arc < offsets[node + 1] && left >= 0; arc++) {
				if (side.hops[targets[arc]] !== level) continue;
				chosen = targets[arc];
				left -= side.paths[chosen];
			}
			node = chosen;
			visit(node);
		}
	}
}
