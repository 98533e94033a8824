/**
 * Remembers answers by a text key. When `limit` is reached all are forgotten: cheaper than keeping an order, and
 * the same values tend to come in runs.
 */
export function memoise<A extends readonly (string | null)[], R>(
	fn: (...args: A) => R,
	limit = 50_000
): (...args: A) => R {
	const known = new Map<string, R>();
	return (...args) => {
		const key = args.join('\u0000');
		let result = known.get(key);
		if (result === undefined && !known.has(key)) {
			result = fn(...args);
			if (known.size >= limit) known.clear();
			known.set(key, result);
		}
		return result as R;
	};
}
