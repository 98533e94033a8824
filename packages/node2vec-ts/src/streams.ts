/**
 * What a seed's random numbers are drawn for. Each use has streams of its own, numbered from 0: walk number w draws
 * from stream w of `walks`, and learns from stream w of `training`.
 */
const USES = { walks: 0, training: 1, noise: 2, order: 3, vectors: 4 } as const;

/** A stream's number: below 2^53, so that every engine can say it. */
export function stream(use: keyof typeof USES, number: number): number {
	return USES[use] * 2 ** 48 + number;
}
