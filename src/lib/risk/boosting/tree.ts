import type { Binning } from './binning.ts';
import type { FeatureColumns } from './feature-columns.ts';
import type { Split } from './split.ts';

/**
 * A tree as arrays, one entry an inner node; node 0 is the root. A child below 0 is leaf ~child. A value goes left
 * when it is at most `threshold`, or is among `categories`; a missing one where `missingLeft` says.
 */
export interface Tree {
	feature: number[];
	threshold: number[];
	/** Of a numeric node: null. */
	categories: (number[] | null)[];
	missingLeft: boolean[];
	left: number[];
	right: number[];
	/** Log-odds added, shrinkage included. */
	leaf: number[];
}

export function emptyTree(): Tree {
	return { feature: [], threshold: [], categories: [], missingLeft: [], left: [], right: [], leaf: [] };
}

/**
 * Puts a split in the place of a leaf; the left child keeps the leaf's number, the right one gets the next.
 * @param parent the inner node above the leaf, -1 for the root
 */
export function addSplit(tree: Tree, parent: number, leaf: number, split: Split, binning: Binning): number {
	const node = tree.feature.length;
	const leaves = node + 1;
	if (parent >= 0) {
		if (tree.left[parent] === ~leaf) tree.left[parent] = node;
		else tree.right[parent] = node;
	}
	const numeric = binning.kind === 'numeric';
	tree.feature.push(split.feature);
	tree.threshold.push(numeric ? binning.uppers[split.goesLeft.lastIndexOf(1, binning.bins - 1)] : 0);
	tree.categories.push(
		numeric ? null : [...binning.categories].filter((_, bin) => split.goesLeft[bin] === 1)
	);
	tree.missingLeft.push(split.goesLeft[binning.bins] === 1);
	tree.left.push(~leaf);
	tree.right.push(~leaves);
	return node;
}

/** Adds the tree's value for each row to `scores`. */
export function addTree(tree: Tree, { rows, columns }: FeatureColumns, scores: Float64Array): void {
	if (tree.feature.length === 0) {
		for (let row = 0; row < rows; row++) scores[row] += tree.leaf[0];
		return;
	}
	const values = tree.feature.map((feature) => columns[feature].values);
	const sets = tree.categories.map((categories) => categories && new Set(categories));
	for (let row = 0; row < rows; row++) {
		let node = 0;
		while (node >= 0) {
			const value = values[node][row];
			const set = sets[node];
			const goesLeft = Number.isNaN(value)
				? tree.missingLeft[node]
				: set
					? set.has(value)
					: value <= tree.threshold[node];
			node = goesLeft ? tree.left[node] : tree.right[node];
		}
		scores[row] += tree.leaf[~node];
	}
}
