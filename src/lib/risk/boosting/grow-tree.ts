import type { BinnedTable } from './binned-table.ts';
import { fillHistogram, subtractHistogram } from './histogram.ts';
import type { Gradients } from './histogram.ts';
import type { BoostingParameters } from './parameters.ts';
import { bestSplit, leafValue } from './split.ts';
import type { Split, Sums } from './split.ts';
import { addSplit, emptyTree } from './tree.ts';
import type { Tree } from './tree.ts';

interface Leaf {
	rows: Uint32Array;
	sums: Sums;
	depth: number;
	/** Inner node above; -1 for the root. */
	parent: number;
	extraLambda: number;
	histogram: Float64Array;
	split: Split | null;
}

/**
 * One tree, grown leaf by leaf where the gain is largest (LightGBM, Ke et al., NIPS 2017): of two children the
 * smaller is counted, the larger is the parent less the smaller.
 */
export function growTree(
	table: BinnedTable,
	rows: Uint32Array,
	features: Uint32Array,
	gradients: Gradients,
	parameters: BoostingParameters,
	pool: HistogramPool
): Tree {
	const tree = emptyTree();
	const leaves = [rootLeaf(table, rows, features, gradients, parameters, pool)];
	while (leaves.length < parameters.leaves) {
		const number = bestLeaf(leaves);
		if (number === -1) break;
		const leaf = leaves[number];
		const split = leaf.split!;
		const node = addSplit(tree, leaf.parent, number, split, table.binnings[split.feature]);
		const [left, right] = children(leaf, split, node, table);
		const [smaller, larger] = left.rows.length <= right.rows.length ? [left, right] : [right, left];
		smaller.histogram = pool.take();
		fillHistogram(smaller.histogram, table, features, smaller.rows, gradients);
		subtractHistogram(leaf.histogram, smaller.histogram);
		larger.histogram = leaf.histogram;
		for (const child of [left, right]) {
			if (parameters.maxDepth > 0 && child.depth >= parameters.maxDepth) continue;
			child.split = bestSplit(child.histogram, table, features, child.sums, parameters);
		}
		leaves[number] = left;
		leaves.push(right);
	}
	for (const leaf of leaves) {
		tree.leaf.push(parameters.learningRate * leafValue(leaf.sums, parameters.lambda + leaf.extraLambda));
		pool.giveBack(leaf.histogram);
	}
	return tree;
}

/** Histograms are large; those of one tree serve the next. */
export class HistogramPool {
	readonly #size: number;
	readonly #free: Float64Array[] = [];

	constructor(size: number) {
		this.#size = size;
	}

	take(): Float64Array {
		return this.#free.pop() ?? new Float64Array(this.#size);
	}

	giveBack(histogram: Float64Array): void {
		this.#free.push(histogram);
	}
}

function rootLeaf(
	table: BinnedTable,
	rows: Uint32Array,
	features: Uint32Array,
	gradients: Gradients,
	parameters: BoostingParameters,
	pool: HistogramPool
): Leaf {
	const histogram = pool.take();
	fillHistogram(histogram, table, features, rows, gradients);
	const sums: Sums = { gradient: 0, hessian: 0, count: rows.length };
	for (const row of rows) {
		sums.gradient += gradients.gradient[row];
		sums.hessian += gradients.hessian[row];
	}
	const split = bestSplit(histogram, table, features, sums, parameters);
	return { rows, sums, depth: 0, parent: -1, extraLambda: 0, histogram, split };
}

/** -1 where no leaf can be split; ties go to the older leaf. */
function bestLeaf(leaves: Leaf[]): number {
	let best = -1;
	for (let i = 0; i < leaves.length; i++) {
		const gain = leaves[i].split?.gain ?? 0;
		if (gain > 0 && (best === -1 || gain > leaves[best].split!.gain)) best = i;
	}
	return best;
}

/** The histograms are still to be filled in. */
function children(leaf: Leaf, split: Split, node: number, table: BinnedTable): [Leaf, Leaf] {
	const bins = table.bins[split.feature];
	const left = new Uint32Array(split.left.count);
	const right = new Uint32Array(leaf.rows.length - split.left.count);
	let lefts = 0;
	let rights = 0;
	for (const row of leaf.rows) {
		if (split.goesLeft[bins[row]] === 1) left[lefts++] = row;
		else right[rights++] = row;
	}
	const rest: Sums = {
		gradient: leaf.sums.gradient - split.left.gradient,
		hessian: leaf.sums.hessian - split.left.hessian,
		count: leaf.sums.count - split.left.count
	};
	const child = (rows: Uint32Array, sums: Sums): Leaf => ({
		rows,
		sums,
		depth: leaf.depth + 1,
		parent: node,
		extraLambda: split.extraLambda,
		histogram: leaf.histogram,
		split: null
	});
	return [child(left, split.left), child(right, rest)];
}
