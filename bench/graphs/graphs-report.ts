import { cpus } from 'node:os';
import { RACES, SIZES, TRACKS, parametersOf } from './race.ts';
import type { Race, Size } from './race.ts';
import type { Result } from './results.ts';
import { tableOf, versionsOf } from './table.ts';

const TITLES: Record<Race, string> = {
	communities: 'Communities',
	walks: 'Walks',
	sgns: 'Skip-gram with negative sampling',
	node2vec: 'node2vec, end to end'
};

/** A section of docs/benchmarks.md: a table for each race and graph that has results, of whichever run. */
export function graphsReport(results: readonly Result[]): string {
	if (results.length === 0) return 'Not measured yet.';
	const dates = results.map(({ at }) => at.slice(0, 10)).sort();
	const parts = [
		`Measured ${[...new Set([dates[0], dates.at(-1)])].join(' to ')} on ${cpus().length} cores ` +
			`(${cpus()[0].model}): Node ${process.versions.node}, ${versionsOf(results)}.`
	];
	for (const race of RACES) {
		const tables = SIZES.flatMap((size) =>
			TRACKS[race][size]
				.filter((graph) => results.some((result) => result.race === race && result.graph === graph))
				.flatMap((graph) => [`**${graph}**${settings(race, size)}`, tableOf(race, graph, results)])
		);
		if (tables.length > 0) parts.push(`### ${TITLES[race]}`, ...tables);
	}
	return parts.join('\n\n');
}

function settings(race: Race, size: Size): string {
	if (race === 'communities') return '';
	const { dimensions, walkLength, walksPerNode, window, negative, p, q } = parametersOf(race, size);
	const walks = `${walksPerNode} walks of ${walkLength}, p ${p}, q ${q}`;
	return race === 'walks'
		? ` (${walks})`
		: ` (dimension ${dimensions}, ${walks}, window ${window}, negative ${negative})`;
}
