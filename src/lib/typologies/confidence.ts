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
	undervaluation: { slope: 1.42, bias: -0.2 },
	misclassification: { slope: 1.39, bias: -1.98 },
	origin_switching: { slope: 1.58, bias: -2.36 },
	carousel: { slope: 1.58, bias: 0.3 },
	tbml: { slope: 1.84, bias: -0.52 },
	temporary_admission: { slope: 0.99, bias: -0.13 },
	value_splitting: { slope: 1.44, bias: -0.5 },
	new_trader_burst: { slope: 0.72, bias: -1.22 }
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
