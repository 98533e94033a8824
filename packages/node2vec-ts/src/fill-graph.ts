import { AliasBuilder } from './alias.ts';
import type { Csr } from './csr.ts';
import { writeDirectory } from './directory.ts';
import type { GraphShape, Layout } from './layout.ts';
import { walkOrder } from './walk-order.ts';

/** How much room a graph takes. */
export function shapeOf({ offsets, targets, weights }: Csr): GraphShape {
	let starts = 0;
	for (let v = 0; v + 1 < offsets.length; v++) if (offsets[v] < offsets[v + 1]) starts++;
	return { nodes: offsets.length - 1, arcs: targets.length, weighted: weights !== null, starts };
}

/** Writes all that walks need where the layout says: the graph, where they begin, and each thread's directory. */
export function fillForWalks(memory: ArrayBufferLike, layout: Layout, csr: Csr, seed: number): void {
	fillGraph(memory, layout, csr);
	const order = walkOrder(csr, seed);
	new Uint32Array(memory, layout.starts, order.length).set(order);
	for (const { at, directory } of layout.threads) writeDirectory(memory, at, directory);
}

/** Writes a graph where the layout says, with alias tables where it has weights. */
export function fillGraph(memory: ArrayBufferLike, layout: Layout, csr: Csr): void {
	const { directory } = layout.threads[0];
	const words = new Uint32Array(memory);
	words.set(csr.offsets, directory.offsets / 4);
	if (csr.weights === null) words.set(csr.targets, directory.arcs / 4);
	else fillWeighted(memory, layout, { ...csr, weights: inReach(csr.weights) });
	const symmetric = isSymmetric(csr) ? 1 : 0;
	for (const thread of layout.threads) thread.directory.symmetric = symmetric;
}

/**
 * Walks hang on what weights are to each other. Some are kept in single precision: those far from 1 are brought near,
 * by a power of two so that no bit of them changes.
 */
function inReach(weights: Float64Array): Float64Array {
	let largest = 0;
	for (const weight of weights) if (weight > largest) largest = weight;
	if (largest > 2 ** -64 && largest < 2 ** 64) return weights;
	const scale = 2 ** Math.min(1023, -Math.floor(Math.log2(largest)));
	return weights.map((weight) => weight * scale);
}

function fillWeighted(memory: ArrayBufferLike, layout: Layout, csr: Csr & { weights: Float64Array }): void {
	const { arcs, arcWeights, rowWeights } = layout.threads[0].directory;
	const { offsets, targets, weights } = csr;
	const words = new Uint32Array(memory, arcs, 3 * targets.length);
	new Float32Array(memory, arcWeights, weights.length).set(weights);
	const sums = new Float64Array(memory, rowWeights, offsets.length - 1);
	const builder = new AliasBuilder();
	for (let v = 0; v < sums.length; v++) {
		sums[v] = 0;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) sums[v] += weights[arc];
		builder.build(weights, offsets[v], offsets[v + 1], (arc, threshold, other) => {
			words[3 * arc] = targets[arc];
			words[3 * arc + 1] = threshold;
			words[3 * arc + 2] = targets[other];
		});
	}
}

/**
 * Whether every arc has its way back, of the same weight. Rows are sorted, so those who point at v come up in the
 * order of v's own row: a cursor in each row suffices.
 */
function isSymmetric({ offsets, targets, weights }: Csr): boolean {
	const cursors = offsets.slice(0, -1);
	for (let v = 0; v < cursors.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			const to = targets[arc];
			const back = cursors[to]++;
			if (back >= offsets[to + 1] || targets[back] !== v) return false;
			if (weights !== null && weights[back] !== weights[arc]) return false;
		}
	}
	return true;
}
