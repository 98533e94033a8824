import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';
import { MinHeap } from './min-heap.ts';
import type { TargetBall } from './target-ball.ts';

/** Shortest ways on from the end of a path to the target, led by a ball around it; keeps its arrays between searches. */
export class SpurSearch {
	private readonly lengths: Csr;
	private readonly target: number;
	private readonly ball: TargetBall;
	private readonly meter: WorkMeter;
	private readonly reached: Float64Array;
	private readonly before: Uint32Array;
	private readonly isSettled: Uint8Array;
	private readonly heap = new MinHeap();
	private touched: number[] = [];

	/**
	 * @param lengths the graph with the lengths of arcs for weights
	 * @param ball around the target, of the same lengths
	 */
	constructor(lengths: Csr, target: number, ball: TargetBall, meter: WorkMeter) {
		const nodes = nodeCount(lengths);
		this.lengths = lengths;
		this.target = target;
		this.meter = meter;
		this.ball = ball;
		this.reached = new Float64Array(nodes).fill(Infinity);
		this.before = new Uint32Array(nodes);
		this.isSettled = new Uint8Array(nodes);
	}

	/**
	 * @param root a path of so much `length`, whose nodes but the last may not come again
	 * @param barred nodes that may not follow the last
	 * @param longest ways longer than this are of no use
	 * @returns the root and the shortest way on, or null
	 */
	from(root: readonly number[], length: number, barred: Set<number>, longest: number): number[] | null {
		const start = root[root.length - 1];
		for (const v of root) this.isSettled[v] = 1;
		this.isSettled[start] = 0;
		this.reach(start, start, length, longest);
		let isFound = false;
		while (this.heap.size > 0 && !isFound) {
			const v = this.heap.pop();
			if (this.isSettled[v] === 1) continue;
			this.isSettled[v] = 1;
			isFound = v === this.target;
			if (!isFound) this.goOn(v, v === start ? barred : null, longest);
		}
		const way = isFound ? this.wayFrom(start) : null;
		this.forget(root);
		return way && [...root.slice(0, -1), ...way];
	}

	private goOn(v: number, barred: Set<number> | null, longest: number): void {
		const { offsets, targets, weights } = this.lengths;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			if (this.isSettled[u] === 1 || barred?.has(u)) continue;
			this.reach(u, v, this.reached[v] + weights[arc], longest);
		}
		this.meter.add(1 + offsets[v + 1] - offsets[v]);
	}

	private reach(v: number, from: number, length: number, longest: number): void {
		const inAll = length + this.ball.atLeast(v);
		if (length >= this.reached[v] || inAll > longest || inAll === Infinity) return;
		if (this.reached[v] === Infinity) this.touched.push(v);
		this.reached[v] = length;
		this.before[v] = from;
		this.heap.push(inAll, v);
	}

	private wayFrom(start: number): number[] {
		const way = [this.target];
		for (let v = this.target; v !== start; v = this.before[v]) way.push(this.before[v]);
		return way.reverse();
	}

	private forget(root: readonly number[]): void {
		for (const v of root) this.isSettled[v] = 0;
		for (const v of this.touched) {
			this.reached[v] = Infinity;
			this.isSettled[v] = 0;
		}
		this.touched = [];
		this.heap.clear();
	}
}
