/**
 * A layout as arrays, so that it travels to a worker without copying. Places are interleaved x, y in layout units;
 * radii are those of the marks, in the same units; links are interleaved indices into the nodes.
 */
export interface LayoutProblem {
	places: Float64Array;
	radii: Float64Array;
	/** 1: stays where it is. */
	fixed: Uint8Array;
	links: Uint32Array;
	weights: Float64Array;
	/** Rounds of the force layout; with the input they determine the picture, whatever the speed of the machine. */
	rounds: number;
}

/** Rounds times nodes of a large layout: some ten seconds on an ordinary machine. */
const LARGE_WORK = 1_000_000;
const SMALL = { nodes: 300, rounds: 600 };
const MIDDLE_ROUNDS = 300;
const FEWEST_ROUNDS = 20;

/**
 * Enough rounds for the picture to settle; fewer where each is dear, so that the wait stays bearable. By the size of
 * the scene alone, never by the clock: a slow machine waits longer for the same picture.
 */
export function roundsFor(nodes: number): number {
	if (nodes <= SMALL.nodes) return SMALL.rounds;
	return Math.max(FEWEST_ROUNDS, Math.min(MIDDLE_ROUNDS, Math.floor(LARGE_WORK / nodes)));
}
