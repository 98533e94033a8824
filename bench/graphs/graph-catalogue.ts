import { holdOut } from './hold-out.ts';
import type { LabelledGraph } from './labelled-graph.ts';
import { lfrGraph } from './lfr-graph.ts';
import { plantedGraph } from './planted-graph.ts';

const HELD_OUT_SHARE = 0.2;
const HOLD_OUT_SEED = 7;

const MAKERS = { planted: plantedGraph, lfr: lfrGraph };

/** What a graph is made of: the same recipe gives the same bytes. */
export interface Recipe {
	family: keyof typeof MAKERS;
	nodes: number;
	seed: number;
	/** A part of the edges is kept back to be guessed. */
	heldOut: boolean;
}

/** Graphs of the bench by name; `_train` is the same graph short of its held-out edges. */
export const GRAPHS = {
	...pair('c3k', 'planted', 3000),
	...pair('lfr3k', 'lfr', 3000),
	...pair('c10k', 'planted', 10_000),
	...pair('lfr10k', 'lfr', 10_000),
	...pair('c100k', 'planted', 100_000),
	...pair('lfr100k', 'lfr', 100_000),
	c1m: { family: 'planted', nodes: 1_000_000, seed: 1, heldOut: false }
} as const satisfies Record<string, Recipe>;

export type GraphName = keyof typeof GRAPHS;

export interface BenchGraph {
	graph: LabelledGraph;
	/** Pairs to judge a vector by: edges kept back, and as many that are none. */
	questions?: { positives: Uint32Array; negatives: Uint32Array };
}

export function makeGraph({ family, nodes, seed, heldOut }: Recipe): BenchGraph {
	const whole = MAKERS[family]({ nodes, seed });
	if (!heldOut) return { graph: whole };
	const { train, positives, negatives } = holdOut(whole, HELD_OUT_SHARE, HOLD_OUT_SEED);
	return { graph: train, questions: { positives, negatives } };
}

function pair<Name extends string>(
	name: Name,
	family: Recipe['family'],
	nodes: number
): Record<Name | `${Name}_train`, Recipe> {
	const recipe = { family, nodes, seed: 1 };
	return {
		[name]: { ...recipe, heldOut: false },
		[`${name}_train`]: { ...recipe, heldOut: true }
	} as Record<Name | `${Name}_train`, Recipe>;
}
