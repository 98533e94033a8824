/** z of the difference between two shares. */
export function shareDifference(hitsA: number, a: number, hitsB: number, b: number): number {
	const pooled = (hitsA + hitsB) / (a + b);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
	return error === 0 ? 0 : (hitsA / a - hitsB / b) / error;
}

/** z of the Wilcoxon rank-sum statistic; ties get their mean rank. */
export function rankSum(values: readonly number[], isMember: readonly boolean[]): number {
	const order = values.map((_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number));
	let sum = 0;
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
		const rank = (from + 1 + to) / 2;
		for (let k = from; k < to; k++) if (isMember[order[k] as number]) sum += rank;
		from = to;
	}
	const members = isMember.filter(Boolean).length;
	const others = values.length - members;
	const mean = (members * (values.length + 1)) / 2;
	return (sum - mean) / Math.sqrt((members * others * (values.length + 1)) / 12);
}
