import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutProblem } from './layout-problem.ts';
import { removeOverlaps } from './remove-overlaps.ts';

/** Floats a node and a link take in the matrices of graphology-layout-forceatlas2. */
const NODE_WIDTH = 10;
const LINK_WIDTH = 3;
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED] = [0, 1, 6, 7, 8, 9];
/** Rounds between two looks at the clock or two pictures on the way. */
const STRIDE = 20;

/**
 * ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) for a fixed number of rounds, then overlaps removed. The same
 * problem gives the same places on every machine.
 * @param onPlaces pictures on the way; may be called never.
 * @returns places, interleaved x, y.
 */
export function forceLayout(problem: LayoutProblem, onPlaces?: (places: Float64Array) => void): Float64Array {
	const count = problem.radii.length;
	const nodes = nodeMatrix(problem);
	const links = linkMatrix(problem);
	const settings = {
		linLogMode: false,
		outboundAttractionDistribution: false,
		adjustSizes: false,
		edgeWeightInfluence: 1,
		scalingRatio: 60,
		// Gravity that grows with distance: two halves of a scene tied by one thin link stay on one page.
		strongGravityMode: true,
		gravity: 0.12,
		slowDown: 1 + Math.log(count + 1),
		// Below a few hundred nodes the exact sum is as fast as the quadtree, and smoother.
		barnesHutOptimize: count > 400,
		barnesHutTheta: 0.6
	};
	if (count > 1) {
		for (let round = 0; round < problem.rounds; round++) {
			iterate(settings, nodes, links);
			if (onPlaces && round % STRIDE === STRIDE - 1) onPlaces(placesOf(nodes, count));
		}
	}
	const places = placesOf(nodes, count);
	// Nodes held fast keep their exact place: the matrix has single precision only.
	for (let i = 0; i < count; i++) {
		if (problem.fixed[i]) places.set(problem.places.subarray(2 * i, 2 * i + 2), 2 * i);
	}
	removeOverlaps(places, problem.radii, problem.fixed);
	return places;
}

function nodeMatrix(problem: LayoutProblem): Float32Array {
	const count = problem.radii.length;
	const matrix = new Float32Array(count * NODE_WIDTH);
	for (let i = 0; i < count; i++) {
		matrix[i * NODE_WIDTH + X!] = problem.places[2 * i]!;
		matrix[i * NODE_WIDTH + Y!] = problem.places[2 * i + 1]!;
		matrix[i * NODE_WIDTH + MASS!] = 1;
		matrix[i * NODE_WIDTH + CONVERGENCE!] = 1;
		matrix[i * NODE_WIDTH + SIZE!] = problem.radii[i]!;
		matrix[i * NODE_WIDTH + FIXED!] = problem.fixed[i]!;
	}
	for (let e = 0; e < problem.weights.length; e++) {
		matrix[problem.links[2 * e]! * NODE_WIDTH + MASS!]! += problem.weights[e]!;
		matrix[problem.links[2 * e + 1]! * NODE_WIDTH + MASS!]! += problem.weights[e]!;
	}
	return matrix;
}

function linkMatrix(problem: LayoutProblem): Float32Array {
	const matrix = new Float32Array(problem.weights.length * LINK_WIDTH);
	for (let e = 0; e < problem.weights.length; e++) {
		matrix[e * LINK_WIDTH] = problem.links[2 * e]! * NODE_WIDTH;
		matrix[e * LINK_WIDTH + 1] = problem.links[2 * e + 1]! * NODE_WIDTH;
		matrix[e * LINK_WIDTH + 2] = problem.weights[e]!;
	}
	return matrix;
}

function placesOf(nodes: Float32Array, count: number): Float64Array {
	const places = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) {
		places[2 * i] = nodes[i * NODE_WIDTH + X!]!;
		places[2 * i + 1] = nodes[i * NODE_WIDTH + Y!]!;
	}
	return places;
}
