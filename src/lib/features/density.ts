import type { Past } from './past/past.ts';

/** Share of the pairs of these organisations that share an identifier or a person, or have traded; NaN for one alone. */
export function densityOf({ ties, trade }: Past, members: readonly number[]): number {
	let [tied, pairs] = [0, 0];
	for (const [i, a] of members.entries()) {
		const neighbours = new Set(ties.neighbours(a).map(({ entity }) => entity));
		for (const b of members.slice(i + 1)) {
			pairs++;
			if (neighbours.has(b) || trade.together(a, b) > 0 || trade.together(b, a) > 0) tied++;
		}
	}
	return tied / pairs;
}
