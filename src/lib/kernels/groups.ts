/**
 * Numbers groups so that the answer does not hang on how they were found: 0 is the largest, ties go to the group
 * with the smallest member.
 * @param labels any labels below their own length, one a node
 */
export function groupsBySize(labels: Uint32Array): { group: Uint32Array; count: number } {
	const sizes = new Uint32Array(labels.length);
	const firstSeen: number[] = [];
	for (const label of labels) if (sizes[label]++ === 0) firstSeen.push(label);
	// Array sort is stable, and first seen is smallest member.
	firstSeen.sort((a, b) => sizes[b] - sizes[a]);
	const number = new Uint32Array(labels.length);
	firstSeen.forEach((label, rank) => (number[label] = rank));
	return { group: labels.map((label) => number[label]), count: firstSeen.length };
}
