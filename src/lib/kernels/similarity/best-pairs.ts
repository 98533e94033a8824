import { growingIntegers, growingReals } from '../growable.ts';
import type { OverlapResult } from './neighbour-overlap.ts';

/** Keeps the best candidates of one node after the other, and of all of them the best `limit`. */
export class BestPairs {
	private readonly most: number;
	private readonly limit: number;
	private best: { candidate: number; score: number; shared: number }[] = [];
	private node = growingIntegers();
	private candidate = growingIntegers();
	private score = growingReals();
	private shared = growingIntegers();
	private truncated = false;

	constructor({ most, limit }: { most: number; limit: number }) {
		this.most = most;
		this.limit = limit;
	}

	/** A candidate of the node at hand. */
	offer(candidate: number, score: number, shared: number): void {
		const { best } = this;
		const isBefore = (i: number) =>
			best[i].score > score || (best[i].score === score && best[i].candidate < candidate);
		if (best.length === this.most && isBefore(best.length - 1)) return;
		let at = best.length;
		while (at > 0 && !isBefore(at - 1)) at--;
		best.splice(at, 0, { candidate, score, shared });
		if (best.length > this.most) best.pop();
	}

	/** The node at hand was `node`, and has no more candidates. */
	close(node: number): void {
		for (const { candidate, score, shared } of this.best) {
			this.node.push(node);
			this.candidate.push(candidate);
			this.score.push(score);
			this.shared.push(shared);
		}
		this.best = [];
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
