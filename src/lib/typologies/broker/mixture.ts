/** Steps in which the share of colluding clients is looked for. */
const STEP = 0.01;

/** Log-likelihood, over none colluding, of a share of clients that do; `evidence` holds the log ratio of each. */
export function logLikelihood(evidence: readonly number[], share: number): number {
	let sum = 0;
	for (const ratio of evidence) sum += Math.log(1 - share + share * Math.exp(ratio));
	return sum;
}

/** The share that explains the evidence best, and no less than `least`. */
export function likeliestShare(evidence: readonly number[], least = 0): { share: number; log: number } {
	let best = { share: least, log: logLikelihood(evidence, least) };
	for (let share = Math.max(STEP, least); share < 1; share += STEP) {
		const log = logLikelihood(evidence, share);
		if (log > best.log) best = { share, log };
	}
	return best;
}

/** The likeliest share under a beta prior of that mean, worth `weight` clients. */
export function expectedShare(evidence: readonly number[], mean: number, weight: number): number {
	let [share, most] = [mean, -Infinity];
	for (let p = STEP; p < 1; p += STEP) {
		const prior = weight * (mean * Math.log(p) + (1 - mean) * Math.log(1 - p));
		const log = logLikelihood(evidence, p) + prior;
		if (log > most) [share, most] = [p, log];
	}
	return share;
}

/** Probability that a client of this evidence colludes, where that share does. */
export function posterior(ratio: number, share: number): number {
	const odds = share * Math.exp(ratio);
	return odds / (1 - share + odds);
}

/**
 * How many of the clients to name, most probable first: the number that makes the expected overlap (Jaccard index) of
 * those named with those who collude greatest, while at least half of those named should be guilty.
 * @param probabilities in descending order
 */
export function howMany(probabilities: readonly number[], most: number): number {
	const all = probabilities.reduce((sum, p) => sum + p, 0);
	let [named, best, count] = [0, 0, 0];
	for (let k = 1; k <= Math.min(most, probabilities.length); k++) {
		named += probabilities[k - 1];
		// The broker itself is in, if anyone is.
		const overlap = (1 + named) / (1 + k + all - named);
		if ((1 + named) / (1 + k) >= 0.5 && overlap > best) [best, count] = [overlap, k];
	}
	return count;
}
