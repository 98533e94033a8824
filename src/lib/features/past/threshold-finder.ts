/** Round values a law may set a limit at: 1, 1.5, 2 … times a power of ten. */
const LEADING = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const POWERS = [1e3, 1e4, 1e5, 1e6];
/** Share of the limit on each side that is compared. */
export const MARGIN = 0.12;
const LEAST_EXCESS = 1.35;
const LEAST_Z = 3.5;

/**
 * Finds limits that declared values crowd under, from the values themselves: more of them just below a round value
 * than just above it (a bunching test; Saez 2010, Kleven 2016). No limit need be told.
 */
export class ThresholdFinder {
	readonly candidates: number[] = POWERS.flatMap((power) => LEADING.map((lead) => lead * power)).sort(
		(a, b) => a - b
	);
	private readonly below = new Float64Array(this.candidates.length);
	private readonly above = new Float64Array(this.candidates.length);

	learn(value: number): void {
		for (let k = 0; k < this.candidates.length; k++) {
			const limit = this.candidates[k];
			if (value >= limit * (1 - MARGIN) && value < limit) this.below[k]++;
			else if (value >= limit && value < limit * (1 + MARGIN)) this.above[k]++;
		}
	}

	/** The limit a value stands just under, if values crowd there; NaN without. */
	limitOver(value: number): number {
		for (let k = 0; k < this.candidates.length; k++) {
			const limit = this.candidates[k];
			if (value < limit * (1 - MARGIN) || value >= limit) continue;
			const [below, above] = [this.below[k], this.above[k]];
			const z = (below - above) / Math.sqrt(below + above + 1);
			if (z >= LEAST_Z && below >= LEAST_EXCESS * above) return limit;
		}
		return NaN;
	}
}
