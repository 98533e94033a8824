/** The name at the fewest typing errors from `name`; undefined where none is near enough to be meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = 1 + Math.floor(name.length / 3);
	for (const candidate of names) {
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance > least || (distance === least && best !== undefined)) continue;
		least = distance;
		best = candidate;
	}
	return best;
}

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
		}
		row = next;
	}
	return row[b.length];
}
