import type { Kernel } from '../kernel.ts';
import type { OverlapResult } from './best-pairs.ts';
import { neighbourOverlap, overlapCost, overlapParameters } from './neighbour-overlap.ts';
import { OVERLAP_INPUTS, OVERLAP_OUTPUTS } from './neighbour-overlap.ts';
import type { OverlapParameters } from './neighbour-overlap.ts';

/**
 * Nodes with like neighbourhoods: shared neighbours as a share of those that either has (Jaccard 1901). Weights and
 * loops do not count; hubs are left out of both numbers.
 */
export const jaccard: Kernel<'jaccard', OverlapParameters, OverlapResult> = {
	id: 'jaccard',
	each: 'pair',
	undirected: true,
	outputs: OVERLAP_OUTPUTS,
	figures: [{ name: 'truncated', kind: 'flag' }],
	parameters: overlapParameters({ default: 0.1, min: 0, max: 1 }),
	inputs: OVERLAP_INPUTS,
	gds: 'gds.nodeSimilarity',
	cost: overlapCost,
	fn: (graph, parameters, context) =>
		neighbourOverlap(
			graph,
			parameters,
			{ worth: () => 1, score: (sum, degree, other) => sum / (degree + other - sum) },
			context
		)
};
