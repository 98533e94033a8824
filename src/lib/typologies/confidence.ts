import type { TypologyId } from '#lib/domain/typology.ts';

/** Platt's map from the strength of a finding, in log-odds as its typology adds them up, to a probability. */
interface Platt {
	slope: number;
	bias: number;
}

/**
 * Fitted on generated worlds of seeds 1 to 5 (`npm run bench -- typologies --seeds 1,2,3,4,5` prints the table anew):
 * two numbers a typology, since some fifty findings of each bear no more (Platt 1999; Niculescu-Mizil and Caruana
 * 2005). A typology without an entry states its strength as it is.
 */
const FITTED: Partial<Record<TypologyId, Platt>> = {
	phoenix: { slope: 1.19, bias: -0.23 },
	shell_cluster: { slope: 0.91, bias: 0.06 },
	broker_collusion: { slope: 1.04, bias: 0.33 },
	licence_splitting: { slope: 1.19, bias: 0.18 },
	prior_offender: { slope: 1.45, bias: 0.36 },
	undervaluation: { slope: 1.63, bias: -1.01 },
	misclassification: { slope: 1.16, bias: -1.93 },
	origin_switching: { slope: 1.52, bias: -2.52 },
	carousel: { slope: 1.21, bias: 0.3 },
	tbml: { slope: 1.81, bias: -0.99 },
	temporary_admission: { slope: 1.08, bias: -0.17 },
	value_splitting: { slope: 1.28, bias: -0.89 },
	new_trader_burst: { slope: 0.61, bias: -1.08 }
};

const AS_IT_IS: Platt = { slope: 1, bias: 0 };
/** No pattern in papers is certain. */
const MOST = 0.97;

/** Stated confidence of a finding whose evidence adds up to `strength` log-odds. */
export function confidenceOf(typology: TypologyId, strength: number): number {
	const { slope, bias } = FITTED[typology] ?? AS_IT_IS;
	return Math.min(MOST, 1 / (1 + Math.exp(-(slope * strength + bias))));
}

/** The strength that a stated confidence came from, for fitting anew. */
export function strengthOf(typology: TypologyId, confidence: number): number {
	const { slope, bias } = FITTED[typology] ?? AS_IT_IS;
	return (Math.log(confidence / (1 - confidence)) - bias) / slope;
}
