import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';

/** Past this a level's numbers of paths are made smaller together, so that their products stay finite. */
const MANY_PATHS = 1e100;

/** One side of a search from both ends: levels by hops, and for each node the number of shortest paths to it. */
export class PathSide {
	/** Hops from this side's end, -1 where it has not been. */
	readonly hops: Int32Array;
	/** Up to a factor that is the same for all nodes of a level. */
	readonly paths: Float64Array;
	/** Nodes in the order they were found; the last level is from `levelStart` on. */
	readonly found: Uint32Array;
	size = 0;
	levelStart = 0;
	level = 0;
	/** Arcs of the last level, that is what the next step costs. */
	arcsAhead = 0;
	private readonly graph: Csr;

	constructor(graph: Csr) {
		this.graph = graph;
		this.hops = new Int32Array(nodeCount(graph)).fill(-1);
		this.paths = new Float64Array(nodeCount(graph));
		this.found = new Uint32Array(nodeCount(graph));
	}

	start(end: number): void {
		for (let i = 0; i < this.size; i++) this.hops[this.found[i]] = -1;
		this.found[0] = end;
		this.hops[end] = 0;
		this.paths[end] = 1;
		[this.size, this.levelStart, this.level] = [1, 0, 0];
		this.arcsAhead = this.graph.offsets[end + 1] - this.graph.offsets[end];
	}

	/**
	 * Finds the next level.
	 * @returns whether it has a node that `other` has found
	 */
	advance(other: PathSide): boolean {
		const { hops, paths, found } = this;
		const { offsets, targets } = this.graph;
		const levelEnd = this.size;
		this.level++;
		this.arcsAhead = 0;
		let met = false;
		let most = 0;
		for (let i = this.levelStart; i < levelEnd; i++) {
			const v = found[i];
			const ways = paths[v];
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				const u = targets[arc];
				if (hops[u] < 0) {
					hops[u] = this.level;
					paths[u] = 0;
					found[this.size++] = u;
					this.arcsAhead += offsets[u + 1] - offsets[u];
					if (other.hops[u] >= 0) met = true;
				} else if (hops[u] !== this.level) continue;
				paths[u] += ways;
				if (paths[u] > most) most = paths[u];
			}
		}
		this.levelStart = levelEnd;
		if (most > MANY_PATHS) for (let i = levelEnd; i < this.size; i++) paths[found[i]] /= most;
		return met;
	}
}
