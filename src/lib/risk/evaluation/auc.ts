/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (the
 * Mann-Whitney statistic). NaN where one of the two is missing.
 */
export function aucOf(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
	const order = Uint32Array.from({ length: scores.length }, (_, i) => i).sort(
		(a, b) => scores[a] - scores[b]
	);
	let positives = 0;
	let rankSum = 0;
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end < order.length && scores[order[end]] === scores[order[start]]) end++;
		const meanRank = (start + 1 + end) / 2;
		for (let i = start; i < end; i++) {
			if (labels[order[i]] !== 1) continue;
			positives++;
			rankSum += meanRank;
		}
		start = end;
	}
	const negatives = order.length - positives;
	return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
