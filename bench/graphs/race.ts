import type { GraphName } from './graph-catalogue.ts';

export const RACES = ['communities', 'walks', 'sgns', 'node2vec'] as const;
export type Race = (typeof RACES)[number];

export const SIZES = ['10k', '100k', '1m'] as const;
export type Size = (typeof SIZES)[number];

/** node2vec's settings, as the literature has them; smaller for a million nodes. */
export interface Parameters {
	dimensions: number;
	walkLength: number;
	walksPerNode: number;
	window: number;
	negative: number;
	p: number;
	q: number;
}

/** What the process of a contestant is told. */
export interface Task extends Parameters {
	race: Race;
	folder: string;
	seed: number;
	threads: number;
	/** Where to leave labels or vectors. */
	out: string;
	/** For contestants that train only: walks made before, `walkLength` nodes a row, -1 where a walk is over. */
	walks?: string;
	[option: string]: unknown;
}

/** What the process of a contestant says at its end. */
export interface Figures {
	/** Of the algorithm alone, over all threads; loading and the JIT's warm-up of peers are not in it. */
	cpu_s: number;
	wall_s: number;
	/** Of the whole process. */
	peak_rss_mb: number;
	versions: Record<string, string>;
	/** The same task again in the same process. */
	warm_cpu_s?: number;
	/** Steps walked. */
	steps?: number;
	/** Nodes of all walks, each a centre once. */
	words?: number;
	/** Of `cpu_s`, the part of walking, where the two follow each other. */
	walk_cpu_s?: number;
	/** Before walks can be drawn: tables of what is chosen how often. */
	prepare_cpu_s?: number;
}

/** The facts about a graph that expected times are made from. */
export interface Load {
	nodes: number;
	edges: number;
	words: number;
	dimensions: number;
}

export interface Contestant {
	id: string;
	label: string;
	races: Partial<Record<Race, RaceEntry>>;
	/** Where it runs: this Node, a virtual environment, or a Neo4j of its own. */
	command: 'node' | 'peers' | 'grape';
	/** In `children` or `peers`. */
	script: string;
	threads: number;
	/** Is given walks made before, and trains only. */
	onWalks?: boolean;
	options?: Record<string, unknown>;
}

export interface RaceEntry {
	/** The contestant of ours it is held against. */
	against?: string;
	/** CPU seconds to expect, for the plan. */
	expect(load: Load): number;
	sizes?: readonly Size[];
}

/** Which graphs a race is run on, by size. */
export const TRACKS: Record<Race, Record<Size, readonly GraphName[]>> = {
	communities: { '10k': ['c10k', 'lfr10k'], '100k': ['c100k', 'lfr100k'], '1m': ['c1m'] },
	walks: { '10k': ['c10k'], '100k': ['c100k'], '1m': ['c1m'] },
	sgns: { '10k': ['c10k_train'], '100k': ['c100k_train'], '1m': ['c1m'] },
	node2vec: { '10k': ['c10k_train', 'lfr10k_train'], '100k': ['c100k_train'], '1m': ['c1m'] }
};

export function parametersOf(race: Race, size: Size): Parameters {
	const common = { window: 10, negative: 5, p: 1, q: 0.5 };
	const all =
		size === '1m'
			? { ...common, dimensions: 64, walkLength: 40, walksPerNode: 5 }
			: { ...common, dimensions: 128, walkLength: 80, walksPerNode: 10 };
	// A rate needs no more words than this; end to end is the race of node2vec.
	return race === 'sgns' && size !== '10k' ? { ...all, walksPerNode: 1 } : all;
}
