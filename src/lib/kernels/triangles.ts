import type { Csr } from './csr.ts';
import { nodeCount } from './csr.ts';
import { neighbourCounts } from './degree.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { WorkMeter } from './work-meter.ts';

export interface TrianglesResult {
	/** Triangles that the node is a corner of; weights and loops do not count. */
	triangles: Uint32Array;
	/** Share of its pairs of neighbours that are neighbours (Watts and Strogatz 1998); 0 for fewer than two. */
	clustering: Float64Array;
	/** All triangles of the graph. */
	count: number;
	/** Share of all pairs of edges at one node that a third closes: 3 · triangles / pairs; 0 where there are none. */
	transitivity: number;
}

export const triangles: Kernel<'triangles', object, TrianglesResult> = {
	id: 'triangles',
	undirected: true,
	outputs: [
		{ name: 'triangles', kind: 'integer' },
		{ name: 'clustering', kind: 'real' }
	],
	figures: [
		{ name: 'count', kind: 'integer' },
		{ name: 'transitivity', kind: 'real' }
	],
	parameters: [],
	gds: 'gds.triangleCount',
	// At most arcs · √(2 edges); what graphs with hubs and a sparse rest take is far below.
	cost: (nodes, arcs) => nodes + arcs * Math.sqrt(arcs),
	fn: (graph, _parameters, context) => countTriangles(graph, context)
};

/**
 * The compact-forward algorithm (Latapy, "Main-memory triangle computations for very large (sparse) graphs", 2008):
 * nodes by falling degree, each edge kept at its later end; no kept row is longer than √(2 edges).
 */
export function countTriangles(
	graph: Csr,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): TrianglesResult {
	const nodes = nodeCount(graph);
	const degree = neighbourCounts(graph);
	const meter = new WorkMeter('triangles', graph.targets.length, context);
	const { order, offsets, targets } = towardsBusier(graph, degree);
	const corners = new Uint32Array(nodes);
	const marked = new Uint32Array(nodes);
	for (let v = 0; v < nodes; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) marked[targets[arc]] = v + 1;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const u = targets[arc];
			const end = offsets[u + 1];
			let found = 0;
			for (let third = offsets[u]; third < end; third++) {
				const w = targets[third];
				if (marked[w] !== v + 1) continue;
				corners[w]++;
				found++;
			}
			corners[u] += found;
			corners[v] += found;
			meter.add(1 + end - offsets[u]);
		}
	}
	const counts = new Uint32Array(nodes);
	for (let rank = 0; rank < nodes; rank++) counts[order[rank]] = corners[rank];
	return coefficients(counts, degree);
}

/** Nodes renamed by falling degree, so that hubs lie together; rows hold the neighbours that are earlier. */
function towardsBusier(
	graph: Csr,
	degree: Uint32Array
): { order: Uint32Array; offsets: Uint32Array; targets: Uint32Array } {
	const nodes = degree.length;
	const order = fallingDegrees(degree);
	const rank = new Uint32Array(nodes);
	for (let i = 0; i < nodes; i++) rank[order[i]] = i;
	const offsets = new Uint32Array(nodes + 1);
	const targets = new Uint32Array(graph.targets.length / 2);
	let size = 0;
	for (let i = 0; i < nodes; i++) {
		const v = order[i];
		for (let arc = graph.offsets[v]; arc < graph.offsets[v + 1]; arc++) {
			const earlier = rank[graph.targets[arc]];
			if (earlier < i) targets[size++] = earlier;
		}
		offsets[i + 1] = size;
	}
	return { order, offsets, targets };
}

function fallingDegrees(degree: Uint32Array): Uint32Array {
	let most = 0;
	for (const d of degree) if (d > most) most = d;
	const next = new Uint32Array(most + 2);
	for (const d of degree) next[most - d + 1]++;
	for (let d = 0; d <= most; d++) next[d + 1] += next[d];
	const order = new Uint32Array(degree.length);
	for (let v = 0; v < degree.length; v++) order[next[most - degree[v]]++] = v;
	return order;
}

function coefficients(counts: Uint32Array, degree: Uint32Array): TrianglesResult {
	const clustering = new Float64Array(counts.length);
	let [closed, pairs] = [0, 0];
	for (let v = 0; v < counts.length; v++) {
		const possible = (degree[v] * (degree[v] - 1)) / 2;
		if (possible > 0) clustering[v] = counts[v] / possible;
		closed += counts[v];
		pairs += possible;
	}
	return { triangles: counts, clustering, count: closed / 3, transitivity: pairs > 0 ? closed / pairs : 0 };
}
