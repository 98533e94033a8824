import type { GrownRing } from './grow-rings.ts';

/**
 * Log-odds that a grown ring is a ring: logistic regression on those grown in generated worlds of seeds 1 to 5, rounded.
 * Log-odds by which members belong count for less the more there are, as they rest on each other.
 */
const STRENGTH = { bias: -6.5, gains: 1.66, firms: 2.08 };

/** Log-odds of a ring, before the typology's own map to a probability (confidence.ts). */
export function ringStrength({ members }: GrownRing): number {
	const gains = members.reduce((sum, { gain }) => sum + gain, 0);
	const firms = members.filter(({ principal }) => principal).length;
	return STRENGTH.bias + STRENGTH.gains * Math.log1p(Math.max(0, gains)) + STRENGTH.firms * Math.log(firms);
}
