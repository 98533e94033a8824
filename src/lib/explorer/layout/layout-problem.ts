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

/** Enough rounds for the picture to settle; fewer where each is dear, so that the wait stays bearable. */
export function roundsFor(nodes: number): number {
	if (nodes <= 300) return 600;
	if (nodes <= 2_000) return 300;
	if (nodes <= 10_000) return 100;
	return 40;
}
