/** Shares of a member's trade that may be of the scheme: the rest is its cover. */
const SHARES = [0.2, 0.5, 0.8];

/**
 * Log-likelihood ratio (nats) of a firm or a lane being part of a scheme, from the marks of its shipments: an unknown
 * share of them is of the scheme, the others are honest cover, so that honest shipments cost little and no single
 * mark decides more than it says.
 */
export function mixedEvidence(marks: Iterable<number>): number {
	const sums = SHARES.map(() => 0);
	for (const mark of marks) {
		const ratio = Math.exp(mark);
		for (let k = 0; k < SHARES.length; k++) sums[k] += Math.log(1 - SHARES[k] + SHARES[k] * ratio);
	}
	const most = Math.max(...sums);
	return most + Math.log(sums.reduce((sum, x) => sum + Math.exp(x - most), 0) / SHARES.length);
}
