import { growingIntegers, growingReals } from '../growable.ts';

/** A row for each candidate of a node, node by node, best first, ties by candidate. */
export interface OverlapResult {
	node: Uint32Array;
	candidate: Uint32Array;
	score: Float64Array;
	/** Neighbours that both have, hubs not counted. */
	shared: Uint32Array;
	/** More were found than `limit`; the lowest scores are missing. */
	truncated: boolean;
}

/** Keeps the best candidates of one node after the other, and of all of them the best `limit`. */
export class BestPairs {
	private readonly most: number;
	private readonly limit: number;
	/** Of the node at hand, best first. */
	private size = 0;
	private readonly bestCandidate: Uint32Array;
	private readonly bestScore: Float64Array;
	private readonly bestShared: Uint32Array;
	private node = growingIntegers();
	private candidate = growingIntegers();
	private score = growingReals();
	private shared = growingIntegers();
	private truncated = false;
	/** Scores up to it have no place among the best `limit`. */
	private floor = -1;

	constructor({ most, limit }: { most: number; limit: number }) {
		this.most = most;
		this.limit = limit;
		this.bestCandidate = new Uint32Array(most + 1);
		this.bestScore = new Float64Array(most + 1);
		this.bestShared = new Uint32Array(most + 1);
	}

	/** A candidate of the node at hand. */
	offer(candidate: number, score: number, shared: number): void {
		if (score <= this.floor) return;
		const { bestCandidate, bestScore, bestShared } = this;
		let at = this.size;
		for (; at > 0; at--) {
			const other = bestScore[at - 1];
			if (other > score || (other === score && bestCandidate[at - 1] < candidate)) break;
			bestCandidate[at] = bestCandidate[at - 1];
			bestScore[at] = other;
			bestShared[at] = bestShared[at - 1];
		}
		bestCandidate[at] = candidate;
		bestScore[at] = score;
		bestShared[at] = shared;
		if (this.size < this.most) this.size++;
	}

	/** The node at hand was `node`, and has no more candidates. */
	close(node: number): void {
		for (let i = 0; i < this.size; i++) {
			this.node.push(node);
			this.candidate.push(this.bestCandidate[i]);
			this.score.push(this.bestScore[i]);
			this.shared.push(this.bestShared[i]);
		}
		this.size = 0;
		if (this.node.length >= 2 * this.limit) this.shrink();
	}

	result(): OverlapResult {
		this.shrink();
		return {
			node: this.node.taken(),
			candidate: this.candidate.taken(),
			score: this.score.taken(),
			shared: this.shared.taken(),
			truncated: this.truncated
		};
	}

	/** Rows stay in their order; of equal scores at the edge the earlier stay. */
	private shrink(): void {
		const rows = this.score.length;
		if (rows <= this.limit) return;
		this.truncated = true;
		const edge = this.score.taken().sort()[rows - this.limit];
		this.floor = edge;
		let equals = this.limit;
		for (let i = 0; i < rows; i++) if (this.score.values[i] > edge) equals--;
		let kept = 0;
		for (let i = 0; i < rows; i++) {
			const score = this.score.values[i];
			if (score < edge || (score === edge && equals-- <= 0)) continue;
			for (const column of [this.node, this.candidate, this.score, this.shared]) {
				column.values[kept] = column.values[i];
			}
			kept++;
		}
		for (const column of [this.node, this.candidate, this.score, this.shared]) column.length = kept;
	}
}
