import type { Kernel } from '../kernel.ts';
import type { OverlapResult } from './best-pairs.ts';
import { neighbourOverlap, overlapCost, overlapParameters } from './neighbour-overlap.ts';
import { OVERLAP_INPUTS, OVERLAP_OUTPUTS } from './neighbour-overlap.ts';
import type { OverlapParameters } from './neighbour-overlap.ts';

/**
 * Nodes that share rare neighbours: the sum of 1 / ln(degree) over those they share (Adamic and Adar, "Friends and
 * neighbors on the Web", 2003). Weights and loops do not count; hubs are left out.
 */
export const adamicAdar: Kernel<'adamic-adar', OverlapParameters, OverlapResult> = {
	id: 'adamic-adar',
	each: 'pair',
	undirected: true,
	outputs: OVERLAP_OUTPUTS,
	figures: [{ name: 'truncated', kind: 'flag' }],
	parameters: overlapParameters({ default: 0.5, min: 0, max: 1e6 }),
	inputs: OVERLAP_INPUTS,
	cost: overlapCost,
	fn: (graph, parameters, context) =>
		neighbourOverlap(
			graph,
			parameters,
			{ worth: (neighbours) => 1 / Math.log(neighbours), score: (sum) => sum },
			context
		)
};
