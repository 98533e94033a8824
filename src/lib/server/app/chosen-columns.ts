import { AppError } from '#lib/domain/errors.ts';

/** A caller that asks for many names learns of the first wrong ones. */
const MOST_NAMED = 5;

/**
 * Positions of the wanted features among `names`, in the order wanted; all when nothing is wanted.
 * @throws AppError `not-found` for a name that is not there
 */
export function chosenColumns(
	names: readonly string[],
	wanted: readonly string[] | undefined
): { at: number[]; names: string[] } {
	if (!wanted) return { at: names.map((_, k) => k), names: [...names] };
	const position = new Map(names.map((name, k) => [name, k]));
	const missing = wanted.filter((name) => !position.has(name));
	if (missing.length > 0) {
		const short = missing.slice(0, MOST_NAMED).map((name) => name.slice(0, 60));
		throw new AppError('not-found', 'unknown-features', { names: short.join(', ') });
	}
	return { at: wanted.map((name) => position.get(name)!), names: [...wanted] };
}
