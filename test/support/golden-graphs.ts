import { readFileSync } from 'node:fs';
import type { Csr } from '#lib/kernels/csr.ts';
import { directed, undirected } from './small-graphs.ts';

/** Answers of networkx on small seeded graphs with weights and loops; those for graphs of edges, or of arcs, alone. */
interface Golden {
	name: string;
	directed: boolean;
	nodes: number;
	edges: [number, number, number][];
	components: number[][];
	/** Over n (n - 1) ordered pairs. */
	betweenness: number[];
	/** `lengths`: of up to twelve shortest simple paths by weight. `allShortest`: by hops, sorted. */
	paths: { ends: [number, number]; lengths: number[]; allShortest: number[][] }[];
}

export interface GoldenUndirected extends Golden {
	core: number[];
	triangles: number[];
	clustering: number[];
	transitivity: number;
	/** [u, v, shared, Jaccard, Adamic-Adar] for u < v that are not linked and share a neighbour. */
	overlap: [number, number, number, number, number][];
}

export interface GoldenDirected extends Golden {
	strong: number[][];
	/** Simple cycles of up to five nodes, each from its least node. */
	cycles: number[][];
}

const file = new URL('../kernels/golden/graphs.json', import.meta.url);
const all = (JSON.parse(readFileSync(file, 'utf8')) as { graphs: Golden[] }).graphs;

export const GOLDEN = all;
export const GOLDEN_UNDIRECTED = all.filter((golden) => !golden.directed) as GoldenUndirected[];
export const GOLDEN_DIRECTED = all.filter((golden) => golden.directed) as GoldenDirected[];

export function graphOf(golden: Golden): Csr {
	return (golden.directed ? directed : undirected)(golden.nodes, golden.edges);
}

/** Members of each group, sorted as networkx's groups are in the file. */
export function membersOf(group: Uint32Array): number[][] {
	const members = new Map<number, number[]>();
	group.forEach((g, v) => members.set(g, [...(members.get(g) ?? []), v]));
	return [...members.values()].sort((a, b) => a[0]! - b[0]!);
}
