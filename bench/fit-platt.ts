/** Steps of Newton's method; two numbers settle in far fewer. */
const STEPS = 50;
/** Pseudo-findings that hold the slope at 1 and the bias at 0 where there is little to fit. */
const PRIOR = 2;

/** Platt's slope and bias of outcomes on strengths (log-odds), by Newton's method with a weak normal prior. */
export function fitPlatt(samples: readonly { strength: number; holds: boolean }[]): {
	slope: number;
	bias: number;
} {
	let [slope, bias] = [1, 0];
	for (let step = 0; step < STEPS; step++) {
		let [gs, gb, ss, sb, bb] = [PRIOR * (1 - slope), -PRIOR * bias, PRIOR, 0, PRIOR];
		for (const { strength, holds } of samples) {
			const p = 1 / (1 + Math.exp(-(slope * strength + bias)));
			const miss = Number(holds) - p;
			const weight = p * (1 - p);
			gs += miss * strength;
			gb += miss;
			ss += weight * strength * strength;
			sb += weight * strength;
			bb += weight;
		}
		const determinant = ss * bb - sb * sb;
		slope += (gs * bb - gb * sb) / determinant;
		bias += (gb * ss - gs * sb) / determinant;
	}
	return { slope, bias };
}
