import type { Counterfactual } from '#lib/domain/cluster-evidence.ts';

/** A counterfactual as a line on the scale of scores. */
export interface ScoreChange {
	counterfactual: Counterfactual;
	/** Out of 100. */
	after: number;
	/** Ends of the line on the scale, in percent, the smaller first. */
	from: number;
	to: number;
	lowers: boolean;
}

export interface ScoreChanges {
	/** The score as it is, out of 100. */
	before: number;
	/** Digits after the point that all figures of the list are written with: one where whole numbers hide a change. */
	digits: 0 | 1;
	/** In the order given: the cluster rests most on the first. */
	changes: ScoreChange[];
}

/** What the score would be without each piece. */
export function scoreChanges(score: number, counterfactuals: readonly Counterfactual[]): ScoreChanges {
	const before = 100 * score;
	const changes = counterfactuals.map((counterfactual) => {
		const after = 100 * counterfactual.score;
		const [from, to] = [Math.min(before, after), Math.max(before, after)];
		return { counterfactual, after, from, to, lowers: after <= before };
	});
	const isHidden = ({ after }: ScoreChange) => Math.round(after) === Math.round(before);
	return { before, digits: changes.some(isHidden) ? 1 : 0, changes };
}
