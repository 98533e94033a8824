/**
 * Rows that can be read once: whoever holds this does not hold what they are made from any longer.
 * @throws TypeError where they are asked for again
 */
export function readOnce<T>(rows: Iterable<T>): Iterable<T> {
	let left: Iterable<T> | null = rows;
	return {
		[Symbol.iterator]() {
			if (!left) throw new TypeError('these rows can be read only once');
			const iterator = left[Symbol.iterator]();
			left = null;
			return iterator;
		}
	};
}
