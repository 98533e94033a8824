import type { Csr } from './csr.ts';

/**
 * Walker's alias tables (Vose's construction), one a row of a CSR in two arrays as long as its arcs: a draw picks a
 * slot of the row evenly and keeps it with probability `keep`, else takes `other`. O(1) a draw, O(arcs) to build.
 */
export interface AliasTables {
	keep: Float32Array;
	/** Arc (position in the whole CSR, not in the row). */
	other: Uint32Array;
}

export function rowAliases(csr: Csr & { weights: Float64Array }): AliasTables {
	const { offsets, weights } = csr;
	const tables: AliasTables = {
		keep: new Float32Array(weights.length),
		other: new Uint32Array(weights.length)
	};
	const scratch = new AliasScratch();
	for (let row = 0; row + 1 < offsets.length; row++) {
		fillRow(tables, weights, offsets[row], offsets[row + 1], scratch);
	}
	return tables;
}

/** One table over all the weights: the noise distribution. */
export function aliasOf(weights: Float64Array): AliasTables {
	const tables: AliasTables = {
		keep: new Float32Array(weights.length),
		other: new Uint32Array(weights.length)
	};
	fillRow(tables, weights, 0, weights.length, new AliasScratch());
	return tables;
}

class AliasScratch {
	scaled = new Float64Array(16);
	small = new Uint32Array(16);
	large = new Uint32Array(16);

	reserve(size: number): void {
		if (size <= this.scaled.length) return;
		this.scaled = new Float64Array(size * 2);
		this.small = new Uint32Array(size * 2);
		this.large = new Uint32Array(size * 2);
	}
}

function fillRow(
	tables: AliasTables,
	weights: Float64Array,
	from: number,
	to: number,
	scratch: AliasScratch
): void {
	const size = to - from;
	if (size === 0) return;
	scratch.reserve(size);
	const { scaled, small, large } = scratch;
	let sum = 0;
	for (let arc = from; arc < to; arc++) sum += weights[arc];
	let smalls = 0;
	let larges = 0;
	for (let i = 0; i < size; i++) {
		scaled[i] = (weights[from + i] * size) / sum;
		if (scaled[i] < 1) small[smalls++] = i;
		else large[larges++] = i;
	}
	while (smalls > 0 && larges > 0) {
		const less = small[--smalls];
		const more = large[larges - 1];
		tables.keep[from + less] = scaled[less];
		tables.other[from + less] = from + more;
		scaled[more] -= 1 - scaled[less];
		if (scaled[more] < 1) {
			larges--;
			small[smalls++] = more;
		}
	}
	// What is left over differs from 1 by rounding only.
	while (larges > 0) keepWhole(tables, from + large[--larges]);
	while (smalls > 0) keepWhole(tables, from + small[--smalls]);
}

function keepWhole(tables: AliasTables, arc: number): void {
	tables.keep[arc] = 1;
	tables.other[arc] = arc;
}
