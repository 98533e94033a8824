import type { Rng } from '#lib/domain/task.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { edgeKey, edgesOfKeys, shuffle } from './labelled-graph.ts';
import type { LabelledGraph } from './labelled-graph.ts';

const DEGREE_EXPONENT = 2.5;
const SIZE_EXPONENT = 1.5;
const SMALLEST_COMMUNITY = 20;
const LARGEST_COMMUNITY = 1000;
/** Rounds in which stubs that met themselves or a pair that is there are shuffled again; the rest are dropped. */
const REWIRINGS = 20;

export interface LfrOptions {
	nodes: number;
	seed: number;
	/** The part of each node's edges that leave its community. */
	mixing?: number;
	smallestDegree?: number;
	largestDegree?: number;
}

/**
 * After Lancichinetti, Fortunato and Radicchi 2008: power-law degrees and community sizes, each node with the same
 * part of its edges inside, wired at random (configuration model) within communities and between them. Unweighted,
 * one type: a different family from the planted customs graph.
 */
export function lfrGraph(options: LfrOptions): LabelledGraph {
	const { nodes, seed, mixing = 0.4, smallestDegree = 4, largestDegree = 300 } = options;
	const rng = seededRng(seed);
	const degree = Uint32Array.from({ length: nodes }, () =>
		Math.floor(powerLaw(rng, DEGREE_EXPONENT, smallestDegree, Math.min(largestDegree, nodes / 10) + 1))
	);
	const inside = Uint32Array.from(degree, (d) => Math.floor(d * (1 - mixing) + rng()));
	const { community, members } = settle(inside, rng);
	const keys = new Set<number>();
	for (const its of members) wire(stubs(its, inside), nodes, keys, rng, () => true);
	const everyone = Uint32Array.from(degree, (_, v) => v);
	const outside = degree.map((d, v) => d - inside[v]);
	wire(stubs(everyone, outside), nodes, keys, rng, (u, v) => community[u] !== community[v]);
	connectTheAlone(community, members, nodes, keys, rng);
	const sorted = Float64Array.from(keys).sort();
	const weights = new Float32Array(sorted.length).fill(1);
	return { nodes, ...edgesOfKeys(sorted, nodes), weights, community, type: new Uint8Array(nodes) };
}

/** By inverting the distribution function of the continuous power law on [low, high). */
function powerLaw(rng: Rng, exponent: number, low: number, high: number): number {
	const e = 1 - exponent;
	return (low ** e + rng() * (high ** e - low ** e)) ** (1 / e);
}

/** Nodes to communities that are large enough for their inner edges: those who need most choose first. */
function settle(inside: Uint32Array, rng: Rng): { community: Int32Array; members: number[][] } {
	const nodes = inside.length;
	const sizes: number[] = [];
	const largest = Math.max(2 * SMALLEST_COMMUNITY, Math.min(LARGEST_COMMUNITY, Math.floor(nodes / 10)));
	for (let sum = 0; sum < nodes; sum += sizes.at(-1)!) {
		sizes.push(Math.floor(powerLaw(rng, SIZE_EXPONENT, SMALLEST_COMMUNITY, largest + 1)));
	}
	sizes.sort((a, b) => b - a);
	const order = shuffle(
		Uint32Array.from(inside, (_, v) => v),
		rng
	).sort((a, b) => inside[b] - inside[a]);
	const community = new Int32Array(nodes);
	const members: number[][] = sizes.map(() => []);
	const open: number[] = [];
	let next = 0;
	for (const node of order) {
		while (next < sizes.length && sizes[next] > inside[node]) open.push(next++);
		// A hub too large for any that is left takes the largest of them.
		if (open.length === 0) open.push(next++);
		const at = Math.floor(rng() * open.length);
		const label = open[at];
		community[node] = label;
		if (members[label].push(node) === sizes[label]) open[at] = open.at(-1)!;
		if (members[label].length === sizes[label]) open.pop();
	}
	return { community, members };
}

function stubs(nodes: ArrayLike<number>, counts: Uint32Array): Uint32Array {
	const ends: number[] = [];
	for (let i = 0; i < nodes.length; i++) for (let k = 0; k < counts[nodes[i]]; k++) ends.push(nodes[i]);
	return Uint32Array.from(ends.length % 2 === 0 ? ends : ends.slice(0, -1));
}

function wire(
	ends: Uint32Array,
	nodes: number,
	keys: Set<number>,
	rng: Rng,
	allowed: (u: number, v: number) => boolean
): void {
	let rest = ends;
	for (let round = 0; round < REWIRINGS && rest.length > 0; round++) {
		shuffle(rest, rng);
		const again: number[] = [];
		for (let i = 0; i < rest.length; i += 2) {
			const [u, v] = [rest[i], rest[i + 1]];
			const key = edgeKey(u, v, nodes);
			if (u === v || keys.has(key) || !allowed(u, v)) again.push(u, v);
			else keys.add(key);
		}
		rest = Uint32Array.from(again);
	}
}

function connectTheAlone(
	community: Int32Array,
	members: number[][],
	nodes: number,
	keys: Set<number>,
	rng: Rng
): void {
	const met = new Uint8Array(nodes);
	for (const key of keys) {
		met[Math.floor(key / nodes)] = 1;
		met[key % nodes] = 1;
	}
	for (let node = 0; node < nodes; node++) {
		const near = members[community[node]];
		while (!met[node]) {
			const other = near.length > 1 ? near[Math.floor(rng() * near.length)] : (node + 1) % nodes;
			if (other === node) continue;
			keys.add(edgeKey(node, other, nodes));
			met[node] = 1;
		}
	}
}
