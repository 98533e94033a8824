import { z } from 'zod';
import type { FeatureColumns } from './feature-columns.ts';
import { addTree } from './tree.ts';

const tree = z.object({
	feature: z.array(z.int().nonnegative()),
	threshold: z.array(z.number()),
	categories: z.array(z.array(z.int()).nullable()),
	missingLeft: z.array(z.boolean()),
	left: z.array(z.int()),
	right: z.array(z.int()),
	leaf: z.array(z.number()).min(1)
});

/** A trained model is plain JSON: `JSON.stringify` writes it, `boostingModel.parse` reads it back. */
export const boostingModel = z.object({
	format: z.literal('filature-boosted-trees'),
	version: z.literal(1),
	features: z.array(z.object({ name: z.string(), kind: z.enum(['numeric', 'categorical']) })),
	/** Log-odds before the first tree. */
	bias: z.number(),
	trees: z.array(tree)
});

export type BoostingModel = z.infer<typeof boostingModel>;

/** Log-odds of each row; columns in the order of `model.features`. */
export function predictLogOdds(model: BoostingModel, table: FeatureColumns): Float64Array {
	const scores = new Float64Array(table.rows).fill(model.bias);
	for (const tree of model.trees) addTree(tree, table, scores);
	return scores;
}

/** Probability of the positive class for each row. */
export function predict(model: BoostingModel, table: FeatureColumns): Float64Array {
	return predictLogOdds(model, table).map((score) => 1 / (1 + Math.exp(-score)));
}
