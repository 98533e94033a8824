import { rowAliases } from './alias.ts';
import type { AliasTables } from './alias.ts';
import type { Csr } from './csr.ts';
import type { WalkParameters } from './parameters.ts';
import { Random } from './random.ts';

/** Darts thrown before a step is drawn from its exact distribution: bounds the time where 1/q is far above 1. */
const DARTS = 64;

/**
 * Second-order walks of node2vec (Grover and Leskovec, KDD 2016, section 3.2) by rejection sampling (KnightKing,
 * SOSP 2019): a neighbour is drawn by weight alone and kept with probability alpha / bound. Memory is that of the
 * graph; tables for each pair of edges would grow with the square of the degree.
 */
export class Walker {
	readonly csr: Csr;
	readonly #parameters: WalkParameters;
	readonly #aliases: AliasTables | null;
	readonly #random = new Random();
	readonly #back: number;
	readonly #far: number;
	readonly #bound: number;
	readonly #sure: number;

	constructor(csr: Csr, parameters: WalkParameters) {
		this.csr = csr;
		this.#parameters = parameters;
		const { weights } = csr;
		this.#aliases = weights ? rowAliases({ ...csr, weights }) : null;
		this.#back = 1 / parameters.p;
		this.#far = 1 / parameters.q;
		// The way back is one arc: what it has above the others is handled apart (KnightKing's outliers), so that
		// a small p does not turn every other dart into a miss.
		this.#bound = Math.max(1, this.#far);
		this.#sure = Math.min(1, this.#far);
	}

	/**
	 * The walk of that number, into `into`.
	 * @param start its first node
	 * @param stream its number: the same walk whenever it is asked for
	 * @returns nodes written: less than `walkLength` where the walk came to a node without arcs out
	 */
	walk(start: number, stream: number, into: Uint32Array): number {
		const { offsets } = this.csr;
		const { walkLength, seed, p, q } = this.#parameters;
		this.#random.reseed(seed, stream);
		into[0] = start;
		if (offsets[start] === offsets[start + 1]) return 1;
		into[1] = this.csr.targets[this.#draw(start)];
		const firstOrder = p === 1 && q === 1;
		for (let i = 2; i < walkLength; i++) {
			const at = into[i - 1];
			if (offsets[at] === offsets[at + 1]) return i;
			into[i] = firstOrder ? this.csr.targets[this.#draw(at)] : this.#step(into[i - 2], at);
		}
		return walkLength;
	}

	/** An arc out of `node`, by weight. */
	#draw(node: number): number {
		const from = this.csr.offsets[node];
		const arc = from + this.#random.below(this.csr.offsets[node + 1] - from);
		const aliases = this.#aliases;
		if (aliases === null || this.#random.uniform() < aliases.keep[arc]) return arc;
		return aliases.other[arc];
	}

	#step(before: number, at: number): number {
		const { targets } = this.csr;
		const bound = this.#bound;
		const surplus = this.#back > bound ? (this.#back - bound) * this.#share(at, before) : 0;
		for (let dart = 0; dart < DARTS; dart++) {
			const height = this.#random.uniform() * (bound + surplus);
			if (height >= bound) return before;
			const next = targets[this.#draw(at)];
			if (next === before) {
				if (height < this.#back) return next;
			} else if (height < this.#sure || height < this.#alpha(before, next)) return next;
		}
		return this.#exactStep(before, at);
	}

	/** Bias of a step to `next`, which is not `before`. */
	#alpha(before: number, next: number): number {
		return this.#arc(before, next) === -1 ? this.#far : 1;
	}

	#exactStep(before: number, at: number): number {
		const { offsets, targets, weights } = this.csr;
		const biased = new Float64Array(offsets[at + 1] - offsets[at]);
		let sum = 0;
		for (let i = 0; i < biased.length; i++) {
			const arc = offsets[at] + i;
			const alpha = targets[arc] === before ? this.#back : this.#alpha(before, targets[arc]);
			sum += alpha * (weights ? weights[arc] : 1);
			biased[i] = sum;
		}
		const height = this.#random.uniform() * sum;
		const found = biased.findIndex((cumulated) => height < cumulated);
		return targets[offsets[at] + (found === -1 ? biased.length - 1 : found)];
	}

	/** Weight of the arc from `at` to `to` as a share of all its arcs' weight; 0 without one. */
	#share(at: number, to: number): number {
		const { offsets, weights } = this.csr;
		const arc = this.#arc(at, to);
		if (arc === -1) return 0;
		if (weights === null) return 1 / (offsets[at + 1] - offsets[at]);
		return weights[arc] / (this.#sums ??= rowSums(this.csr))[at];
	}

	#sums: Float64Array | undefined;

	/** Binary search in the sorted row; -1 where there is no such arc. */
	#arc(from: number, to: number): number {
		const { offsets, targets } = this.csr;
		let low = offsets[from];
		let high = offsets[from + 1];
		const end = high;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (targets[middle] < to) low = middle + 1;
			else high = middle;
		}
		return low < end && targets[low] === to ? low : -1;
	}
}

function rowSums(csr: Csr): Float64Array {
	const { offsets, weights } = csr;
	const sums = new Float64Array(offsets.length - 1);
	for (let v = 0; v < sums.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) sums[v] += weights ? weights[arc] : 1;
	}
	return sums;
}
