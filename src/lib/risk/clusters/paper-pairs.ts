import type { Signal } from '../signals/signal.ts';

/** Entities that papers name together with each (a licence of both, one bill of lading). */
export type PaperPairs = ReadonlyMap<number, ReadonlySet<number>>;

/** Pairs of entities that any signal names together, from both ends. */
export function paperPairs(signals: readonly Signal[]): PaperPairs {
	const pairs = new Map<number, Set<number>>();
	const put = (from: number, to: number) => {
		const others = pairs.get(from);
		if (others) others.add(to);
		else pairs.set(from, new Set([to]));
	};
	for (const signal of signals) {
		for (const [a, b] of signal.pairs?.() ?? []) {
			put(a, b);
			put(b, a);
		}
	}
	return pairs;
}
