import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { reversed } from '../reversed.ts';
import type { WorkMeter } from '../work-meter.ts';
import { WaitingLists } from './waiting-lists.ts';

/** Takes a cycle, the first `size` of `path`; says whether to go on. */
type Keep = (path: Uint32Array, size: number) => boolean;

/**
 * Simple cycles up to a length through one node, by the bounded form of Johnson's algorithm (Gupta and Suzumura,
 * "Finding All Bounded-Length Simple Cycles in a Directed Graph", 2021): a node that led nowhere is locked for paths
 * as long, until a node that it leads to has closed a cycle. Locks begin from how far back to the root is at least.
 */
export class CycleSearch {
	private readonly graph: Csr;
	private readonly incoming: Csr;
	private readonly component: Uint32Array;
	private readonly maxLength: number;
	private readonly meter: WorkMeter;
	/** Nodes whose cycles have all been found. */
	private readonly isDone: Uint8Array;
	/** A path of so many nodes, or more, need not try this one; `farLock` for nodes not in `known`. */
	private readonly lock: Int32Array;
	private readonly farLock: number;
	private known: number[] = [];
	private readonly isKnown: Uint8Array;
	private readonly waiting: WaitingLists;
	private readonly isWaiting: Uint8Array;
	private readonly isOnPath: Uint8Array;
	private readonly path: Uint32Array;
	private readonly next: Uint32Array;
	/** Fewest arcs from the path's node back to the root found so far. */
	private readonly back: Int32Array;

	constructor(graph: Csr, component: Uint32Array, maxLength: number, meter: WorkMeter) {
		const nodes = nodeCount(graph);
		this.graph = graph;
		this.incoming = reversed(graph, meter);
		this.component = component;
		this.maxLength = maxLength;
		this.meter = meter;
		this.isDone = new Uint8Array(nodes);
		this.lock = new Int32Array(nodes);
		this.isKnown = new Uint8Array(nodes);
		this.isOnPath = new Uint8Array(nodes);
		this.waiting = new WaitingLists(nodes);
		this.isWaiting = new Uint8Array(nodes);
		// Looking back half the length and forward the other half meets every cycle without the whole graph.
		this.farLock = maxLength - Math.floor(maxLength / 2);
		this.path = new Uint32Array(maxLength + 1);
		this.next = new Uint32Array(maxLength + 1);
		this.back = new Int32Array(maxLength + 1);
	}

	/** Hands over every cycle through the root and no earlier one, unless told to stop. */
	through(root: number, keep: Keep): void {
		this.lookBack(root);
		this.walk(root, keep);
		this.isDone[root] = 1;
		for (const v of this.known) this.isKnown[v] = this.isWaiting[v] = 0;
		this.known = [];
		this.waiting.clear();
	}

	/** Gives nodes up to half the length behind the root the lock that their distance says. */
	private lookBack(root: number): void {
		const { offsets, targets } = this.incoming;
		const reach = this.maxLength - this.farLock;
		this.learn(root, 0);
		let levelStart = 0;
		for (let hops = 1; hops <= reach; hops++) {
			const levelEnd = this.known.length;
			for (let i = levelStart; i < levelEnd; i++) {
				const v = this.known[i];
				for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
					if (this.isOpen(targets[arc], root) && this.isKnown[targets[arc]] === 0) {
						this.learn(targets[arc], this.maxLength - hops + 1);
					}
				}
				this.meter.add(1 + offsets[v + 1] - offsets[v]);
			}
			levelStart = levelEnd;
		}
	}

	private walk(root: number, keep: Keep): void {
		const { offsets, targets } = this.graph;
		const { path, next, back } = this;
		let depth = this.enter(root, 0);
		while (depth > 0) {
			const v = path[depth - 1];
			const end = offsets[v + 1];
			let entered = false;
			while (next[depth - 1] < end) {
				const u = targets[next[depth - 1]++];
				if (u === root) {
					back[depth - 1] = 1;
					if (!keep(path, depth)) return;
				} else if (depth < this.lockOf(u) && this.isOpen(u, root)) {
					depth = this.enter(u, depth);
					entered = true;
					break;
				}
			}
			if (entered) continue;
			depth--;
			this.leave(v, back[depth]);
			if (depth > 0) back[depth - 1] = Math.min(back[depth - 1], back[depth] + 1);
		}
	}

	private enter(v: number, depth: number): number {
		this.path[depth] = v;
		this.next[depth] = this.graph.offsets[v];
		this.back[depth] = this.maxLength + 1;
		this.isOnPath[v] = 1;
		this.learn(v, depth + 1);
		this.meter.add(1 + this.graph.offsets[v + 1] - this.graph.offsets[v]);
		return depth + 1;
	}

	/** It waits for all it leads to even where it closed a cycle: a shorter way may have been barred by the path. */
	private leave(v: number, back: number): void {
		this.isOnPath[v] = 0;
		if (back <= this.maxLength) this.unlock(v, back);
		if (this.isWaiting[v] === 1) return;
		this.isWaiting[v] = 1;
		const { offsets, targets } = this.graph;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) this.waiting.add(targets[arc], v);
	}

	/** `v` is so many arcs before the root, those that wait for it one more, and so on. */
	private unlock(v: number, back: number): void {
		const lock = this.maxLength - back + 1;
		if (this.isOnPath[v] === 1 || this.lockOf(v) >= lock) return;
		this.learn(v, lock);
		this.waiting.forEach(v, (w) => this.unlock(w, back + 1));
	}

	private lockOf(v: number): number {
		return this.isKnown[v] === 1 ? this.lock[v] : this.farLock;
	}

	private learn(v: number, lock: number): void {
		if (this.isKnown[v] === 0) this.known.push(v);
		this.isKnown[v] = 1;
		this.lock[v] = lock;
	}

	private isOpen(v: number, root: number): boolean {
		return this.isDone[v] === 0 && this.component[v] === this.component[root];
	}
}
