import type { GraphName } from './graph-catalogue.ts';
import { parametersOf, TRACKS } from './race.ts';
import type { Contestant, Load, Race, Size } from './race.ts';

/** A contestant that takes longer runs once: its spread is small beside its length. */
const LONG_S = 120;

export interface Heat {
	race: Race;
	size: Size;
	graph: GraphName;
	contestant: Contestant;
	round: number;
	/** CPU seconds to expect. */
	expected: number;
}

export interface PlanOptions {
	races: readonly Race[];
	sizes: readonly Size[];
	rounds: number;
	/** Ids, or how they begin with a `*` at the end; all when absent. */
	contestants?: readonly string[];
	/** CPU seconds; a contestant that is expected to take more is left out, and told. */
	longest: number;
}

/** All heats in the order they run: rounds outside, contestants inside, so that a slow minute hits everyone. */
export function planHeats(
	options: PlanOptions,
	all: readonly Contestant[],
	loadOf: (graph: GraphName) => Pick<Load, 'nodes' | 'edges'>
): { heats: Heat[]; leftOut: Heat[] } {
	const heats: Heat[] = [];
	const leftOut: Heat[] = [];
	for (const race of options.races) {
		for (const size of options.sizes) {
			for (const graph of TRACKS[race][size]) {
				const { walksPerNode, walkLength, dimensions } = parametersOf(race, size);
				const { nodes, edges } = loadOf(graph);
				const load = { nodes, edges, dimensions, words: nodes * walksPerNode * walkLength };
				const starters = all.filter((contestant) => starts(contestant, race, size, options));
				for (let round = 1; round <= options.rounds; round++) {
					for (const contestant of starters) {
						const expected = contestant.races[race]!.expect(load);
						const heat = { race, size, graph, contestant, round, expected };
						if (round > 1 && expected > LONG_S) continue;
						if (expected <= options.longest) heats.push(heat);
						else if (round === 1) leftOut.push(heat);
					}
				}
			}
		}
	}
	return { heats, leftOut };
}

function starts(contestant: Contestant, race: Race, size: Size, { contestants }: PlanOptions): boolean {
	const entry = contestant.races[race];
	if (!entry || (entry.sizes && !entry.sizes.includes(size))) return false;
	return !contestants || contestants.some((wanted) => isMeant(wanted, contestant.id));
}

/** `ours` is that one, `ours*` all that begin so. */
function isMeant(wanted: string, id: string): boolean {
	return wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;
}
