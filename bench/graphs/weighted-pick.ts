import type { Rng } from '#lib/domain/task.ts';

/** Draws nodes in proportion to their share, of all or of one community, by a search in running sums. */
export class WeightedPick {
	readonly nodes: Uint32Array;
	/** The same nodes by community. */
	readonly #sorted: Uint32Array;
	readonly #sums: Float64Array;
	/** Where each community begins in `#sorted`. */
	readonly #begins: Uint32Array;

	constructor(nodes: Uint32Array, share: Float64Array, community: Int32Array) {
		this.nodes = nodes;
		this.#sorted = nodes.slice().sort((a, b) => community[a] - community[b] || a - b);
		this.#sums = new Float64Array(nodes.length + 1);
		this.#begins = new Uint32Array(community.reduce((a, b) => Math.max(a, b), 0) + 2);
		this.#sorted.forEach((node, i) => {
			this.#sums[i + 1] = this.#sums[i] + share[node];
			this.#begins[community[node] + 1] = i + 1;
		});
		for (let k = 1; k < this.#begins.length; k++) {
			this.#begins[k] = Math.max(this.#begins[k], this.#begins[k - 1]);
		}
	}

	anywhere(rng: Rng): number {
		return this.#draw(0, this.nodes.length, rng);
	}

	/** Nothing where the community has no such node. */
	within(community: number, rng: Rng): number | undefined {
		const [begin, end] = [this.#begins[community], this.#begins[community + 1]];
		return begin === end ? undefined : this.#draw(begin, end, rng);
	}

	#draw(begin: number, end: number, rng: Rng): number {
		const sums = this.#sums;
		const aim = sums[begin] + rng() * (sums[end] - sums[begin]);
		let low = begin;
		let high = end - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sums[middle + 1] <= aim) low = middle + 1;
			else high = middle;
		}
		return this.#sorted[low];
	}
}
