import type { BinnedTable } from './binned-table.ts';

/** Per bin: sum of gradients, sum of hessians, rows. */
export const STRIDE = 3;

/** Gradients and hessians of the rows that a tree learns from. */
export interface Gradients {
	gradient: Float64Array;
	hessian: Float64Array;
}

/**
 * Histograms of a leaf's rows for the features asked for; bins of the others are left alone.
 * @param rows the leaf's
 */
export function fillHistogram(
	histogram: Float64Array,
	table: BinnedTable,
	features: Uint32Array,
	rows: Uint32Array,
	{ gradient, hessian }: Gradients
): void {
	// Gathered once, read in order once a feature.
	const g = new Float64Array(rows.length);
	const h = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		g[i] = gradient[rows[i]];
		h[i] = hessian[rows[i]];
	}
	for (const feature of features) {
		const from = table.starts[feature] * STRIDE;
		histogram.fill(0, from, from + (table.binnings[feature].bins + 1) * STRIDE);
		addRows(histogram, from, table.bins[feature], rows, g, h);
	}
}

function addRows(
	histogram: Float64Array,
	from: number,
	bins: Uint8Array,
	rows: Uint32Array,
	g: Float64Array,
	h: Float64Array
): void {
	for (let i = 0; i < rows.length; i++) {
		const at = from + STRIDE * bins[rows[i]];
		histogram[at] += g[i];
		histogram[at + 1] += h[i];
		histogram[at + 2]++;
	}
}

/** parent -= child: what is left is the histogram of the other child. */
export function subtractHistogram(parent: Float64Array, child: Float64Array): void {
	for (let i = 0; i < parent.length; i++) parent[i] -= child[i];
}
