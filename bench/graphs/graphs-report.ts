import type { GraphName } from './graph-catalogue.ts';
import type { Heat, PlanOptions } from './plan.ts';
import { TRACKS, parametersOf } from './race.ts';
import type { Race } from './race.ts';
import type { Result } from './results.ts';
import { tableOf, versionsOf } from './table.ts';

const TITLES: Record<Race, string> = {
	communities: 'Communities',
	walks: 'Walks',
	sgns: 'Skip-gram with negative sampling',
	node2vec: 'node2vec, end to end'
};

/** The section of docs/benchmarks.md: a table for each race and graph that has results. */
export function graphsReport(
	results: readonly Result[],
	{ races, sizes }: Pick<PlanOptions, 'races' | 'sizes'>,
	leftOut: readonly Heat[]
): string {
	const dates = results.map(({ at }) => at.slice(0, 10)).sort();
	const parts = [
		`Measured ${[...new Set([dates[0], dates.at(-1)])].join(' to ')}; medians of the rounds, each contestant in a ` +
			`process of its own. Node ${process.versions.node}, ${versionsOf(results)}.`
	];
	for (const race of races) {
		const tables = sizes.flatMap((size) =>
			TRACKS[race][size]
				.filter((graph) => results.some((result) => result.race === race && result.graph === graph))
				.flatMap((graph) => [
					`**${graph}**${race === 'communities' ? '' : ` (${settings(race, size)})`}`,
					tableOf(race, graph, results)
				])
		);
		const missing = leftOut.filter((heat) => heat.race === race);
		if (missing.length > 0) tables.push(`Left out: ${missing.map(reason).join('; ')}.`);
		if (tables.length > 0) parts.push(`### ${TITLES[race]}`, ...tables);
	}
	return parts.join('\n\n');
}

function settings(race: Race, size: Parameters<typeof parametersOf>[1]): string {
	const { dimensions, walkLength, walksPerNode, window, negative, p, q } = parametersOf(race, size);
	const walks = `${walksPerNode} walks of ${walkLength}, p ${p}, q ${q}`;
	return race === 'walks'
		? walks
		: `dimension ${dimensions}, ${walks}, window ${window}, negative ${negative}`;
}

function reason({
	graph,
	contestant,
	expected
}: { graph: GraphName } & Pick<Heat, 'contestant' | 'expected'>): string {
	return `${contestant.label} on ${graph} (expected ${Math.ceil(expected / 60)} min)`;
}
