/** Four bands of a score, or none where there is no score: not assessed is not low. */
export type RiskBand = 1 | 2 | 3 | 4;

const BOUNDS = [0.25, 0.5, 0.75] as const;

/** @param score 0..1, null where nothing was assessed. */
export function riskBand(score: number | null | undefined): RiskBand | null {
	if (score === null || score === undefined || Number.isNaN(score)) return null;
	return (1 + BOUNDS.filter((bound) => score >= bound).length) as RiskBand;
}
