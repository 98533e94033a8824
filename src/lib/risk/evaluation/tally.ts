import { found } from './report.ts';
import type { Found } from './report.ts';

/** Items found by group, groups in alphabetical order; items of the group '' are left out. */
export function tally<T>(
	items: Iterable<T>,
	groupOf: (item: T) => string,
	isFound: (item: T) => boolean
): Record<string, Found> {
	const counts = new Map<string, { found: number; of: number }>();
	for (const item of items) {
		const group = groupOf(item);
		if (group === '') continue;
		const count = counts.get(group) ?? { found: 0, of: 0 };
		count.of++;
		if (isFound(item)) count.found++;
		counts.set(group, count);
	}
	const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([group, count]) => [group, found(count.found, count.of)]));
}
