import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { degrees } from '../degree.ts';
import type { WorkMeter } from '../work-meter.ts';

/**
 * For each node the weighted mean of its neighbours' rows, written to `into` where there is one, and, brought to length
 * 1, added to `embedding` times `share`. What goes on to the next hop keeps its length: where neighbours disagree it is
 * short, and counts less there.
 */
export function neighbourMeans(
	graph: Csr,
	rows: Float32Array,
	dimensions: number,
	into: Float32Array | null,
	embedding: Float32Array,
	share: number,
	meter: WorkMeter
): void {
	const sum = new Float64Array(dimensions);
	const { strength } = degrees(graph);
	const nodes = nodeCount(graph);
	for (let v = 0; v < nodes; v++) {
		sumNeighbours(graph, v, rows, dimensions, sum);
		let square = 0;
		for (let d = 0; d < dimensions; d++) square += sum[d] * sum[d];
		const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
		const mean = square > 0 ? 1 / strength[v] : 0;
		const start = v * dimensions;
		if (into) for (let d = 0; d < dimensions; d++) into[start + d] = mean * sum[d];
		if (share !== 0) for (let d = 0; d < dimensions; d++) embedding[start + d] += share * scale * sum[d];
		meter.add(dimensions * (1 + graph.offsets[v + 1] - graph.offsets[v]));
	}
}

/** Eight coordinates at a time in registers; the neighbours' rows stay in the cache from one eight to the next. */
function sumNeighbours(
	{ offsets, targets, weights }: Csr,
	v: number,
	rows: Float32Array,
	dimensions: number,
	sum: Float64Array
): void {
	const [start, end] = [offsets[v], offsets[v + 1]];
	let d = 0;
	for (; d + 8 <= dimensions; d += 8) {
		let a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0, i = 0; // prettier-ignore
		for (let arc = start; arc < end; arc++) {
			const at = targets[arc] * dimensions + d;
			const weight = weights[arc];
			a += weight * rows[at];
			b += weight * rows[at + 1];
			c += weight * rows[at + 2];
			e += weight * rows[at + 3];
			f += weight * rows[at + 4];
			g += weight * rows[at + 5];
			h += weight * rows[at + 6];
			i += weight * rows[at + 7];
		}
		sum[d] = a;
		sum[d + 1] = b;
		sum[d + 2] = c;
		sum[d + 3] = e;
		sum[d + 4] = f;
		sum[d + 5] = g;
		sum[d + 6] = h;
		sum[d + 7] = i;
	}
	for (; d < dimensions; d++) {
		let rest = 0;
		for (let arc = start; arc < end; arc++) rest += weights[arc] * rows[targets[arc] * dimensions + d];
		sum[d] = rest;
	}
}
