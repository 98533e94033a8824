import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import type { WorkMeter } from '../work-meter.ts';
import { MinHeap } from './min-heap.ts';

/** Arcs looked at before the rest of the graph is only known to be farther. */
const ARCS_IN_BALL = 2 ** 16;

/**
 * How far it is at least from each node to the target: exact near it, and its radius beyond. Searches that are led by
 * it meet the ball half way, and in a small graph walk straight to the target (A*: Hart, Nilsson and Raphael 1968).
 */
export class TargetBall {
	/** Infinity where no way is known; above the radius it is a guess from above. */
	private readonly distance: Float64Array;
	private radius = Infinity;

	/**
	 * @param incoming arcs turned round, their weights lengths
	 * @param most arcs to look at
	 */
	constructor(incoming: Csr, target: number, meter: WorkMeter, most = ARCS_IN_BALL) {
		const { offsets, targets, weights } = incoming;
		const distance = new Float64Array(nodeCount(incoming)).fill(Infinity);
		this.distance = distance;
		const heap = new MinHeap();
		distance[target] = 0;
		heap.push(0, target);
		for (let arcs = 0; heap.size > 0;) {
			const reached = heap.least;
			if (arcs > most) {
				this.radius = reached;
				return;
			}
			const v = heap.pop();
			if (reached > distance[v]) continue;
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				const length = reached + weights[arc];
				if (length >= distance[targets[arc]]) continue;
				distance[targets[arc]] = length;
				heap.push(length, targets[arc]);
			}
			arcs += 1 + offsets[v + 1] - offsets[v];
			meter.add(1 + offsets[v + 1] - offsets[v]);
		}
	}

	/** Infinity where the target cannot be reached. */
	atLeast(v: number): number {
		return Math.min(this.distance[v], this.radius);
	}
}
