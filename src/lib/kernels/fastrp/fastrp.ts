import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { neighbourCounts } from '../degree.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import { WorkMeter } from '../work-meter.ts';
import { neighbourMeans } from './neighbour-means.ts';
import { sparseSigns } from './sparse-signs.ts';

export interface FastRpParameters {
	dimensions: number;
	/** Power of its degree by which a node's random vector is scaled: below 0, hubs count less. */
	normalisationStrength: number;
	/** What a node's own random vector counts in its embedding. */
	selfInfluence: number;
	/** What the mean over 1, 2, 3 and 4 hops counts; hops after the last that counts are not computed. */
	weight1: number;
	weight2: number;
	weight3: number;
	weight4: number;
	/**
	 * A number for each node that outlasts this graph: equal keys get equal random vectors, so that the order of nodes
	 * does not show and tomorrow's vectors can be compared with today's. Absent: the node's index.
	 */
	keys?: Uint32Array;
}

export interface FastRpResult {
	/** Row-major, nodes × dimensions; zeros for a node without arcs, but for what `selfInfluence` gives it. */
	embedding: Float32Array;
	dimensions: number;
}

const weightOf = (hops: 1 | 2 | 3 | 4, value: number) =>
	({ name: `weight${hops}`, kind: 'real', default: value, min: -1000, max: 1000 }) as const;

/**
 * Chen, Sultan, Tian, Chen and Skiena, "Fast and accurate network embeddings via very sparse random projection" (CIKM
 * 2019), as Neo4j GDS defines it: the weighted means of the neighbours go from hop to hop; those of each hop, brought to
 * length 1, are added to the embedding by its weight. Arcs are followed as they point.
 */
export const fastRp: Kernel<'fastrp', FastRpParameters, FastRpResult> = {
	id: 'fastrp',
	outputs: [{ name: 'embedding', kind: 'vector' }],
	parameters: [
		{ name: 'dimensions', kind: 'integer', default: 64, min: 1, max: 4096 },
		{ name: 'normalisationStrength', kind: 'real', default: 0, min: -2, max: 2 },
		{ name: 'selfInfluence', kind: 'real', default: 0, min: -1000, max: 1000 },
		weightOf(1, 0),
		weightOf(2, 1),
		weightOf(3, 1),
		weightOf(4, 0)
	],
	inputs: [{ name: 'keys', kind: 'node-keys', optional: true }],
	gds: 'gds.fastRP',
	cost: (nodes, arcs, parameters) => (nodes + arcs) * parameters.dimensions * hopWeights(parameters).length,
	fn: projectNeighbourhoods
};

export function projectNeighbourhoods(
	graph: Csr,
	parameters: FastRpParameters,
	context: Pick<KernelContext, 'rng' | 'signal' | 'onProgress'>
): FastRpResult {
	const { dimensions, normalisationStrength, selfInfluence, keys } = parameters;
	const nodes = nodeCount(graph);
	const meter = new WorkMeter('fastrp', fastRp.cost(nodes, graph.targets.length, parameters), context);
	const seed = Math.floor(context.rng() * 4_294_967_296);
	const scale = Float64Array.from(neighbourCounts(graph), (d) => (d === 0 ? 1 : d ** normalisationStrength));
	const embedding = new Float32Array(nodes * dimensions);
	let rows = sparseSigns(scale, dimensions, seed, keys, meter);
	if (selfInfluence !== 0) addUnits(embedding, rows, dimensions, selfInfluence);
	const weights = hopWeights(parameters);
	weights.forEach((weight, hop) => {
		const next = hop === weights.length - 1 ? null : new Float32Array(nodes * dimensions);
		neighbourMeans(graph, rows, dimensions, next, embedding, weight, meter);
		if (next) rows = next;
	});
	return { embedding, dimensions };
}

function hopWeights({ weight1, weight2, weight3, weight4 }: FastRpParameters): number[] {
	const weights = [weight1, weight2, weight3, weight4];
	return weights.slice(0, weights.findLastIndex((weight) => weight !== 0) + 1);
}

function addUnits(embedding: Float32Array, rows: Float32Array, dimensions: number, share: number): void {
	for (let start = 0; start < rows.length; start += dimensions) {
		const length = Math.hypot(...rows.subarray(start, start + dimensions));
		if (length === 0) continue;
		for (let at = start; at < start + dimensions; at++) embedding[at] += (share * rows[at]) / length;
	}
}
