import type { Rng } from '#lib/domain/task.ts';
import { byDraws, positivesByChance, sample } from './chance.ts';
import type { Interval } from './chance.ts';
import { clusterFigures } from './cluster-figures.ts';
import { topCount } from './ranked.ts';
import { JUDGED_SHARE } from './report.ts';
import type { ControlFigure, ControlName, Found, ScorerFigures } from './report.ts';
import type { Ring } from './rings.ts';

/** What the control is judged on: the world with its parties permuted, as `judge` counted it. */
export interface Shuffled {
	figures: ScorerFigures;
	/** Organisations that are ranked. */
	organisations: number;
	/** All organisations of the world, of which clusters could be drawn. */
	organisationIds: readonly string[];
	rings: readonly Ring[];
	/** Organisations of each cluster, by rank. */
	clusters: readonly (readonly string[])[];
}

/**
 * The figures that rest on who belongs together, beside what random ranks give: ranks of organisations, and clusters
 * of the same sizes drawn at random. With the parties permuted nothing may be left above chance; below it is no lift.
 */
export function controlFigures(
	{ figures, organisations, organisationIds, rings, clusters }: Shuffled,
	rng: Rng
): ControlFigure[] {
	const first = topCount(organisations, JUDGED_SHARE);
	const inTop = ({ of }: Found) => scaled(positivesByChance(organisations, of, first), of);
	const drawn = () => {
		const random = clusters
			.slice(0, 2 * rings.length)
			.map(({ length }) => [...sample(organisationIds.length, length, rng)].map((i) => organisationIds[i]));
		return clusterFigures(random, [...rings]);
	};
	const { ringOrganisations } = figures.entities;
	const { ringRecall, precision } = figures.clusters;
	const { lookalikes } = figures.falseAccusation;
	return [
		compared('ring-organisations', ringOrganisations, inTop(ringOrganisations)),
		compared(
			'ring-recall',
			ringRecall,
			byDraws(() => drawn().ringRecall.share ?? 0)
		),
		compared(
			'cluster-precision',
			precision,
			byDraws(() => drawn().precision.share ?? 0)
		),
		compared('false-accusation', lookalikes, inTop(lookalikes))
	];
}

function compared(figure: ControlName, { share }: Found, chance: Interval): ControlFigure {
	return { figure, share, ...chance, passed: share === null || share <= chance.high + 1e-12 };
}

function scaled({ low, high }: Interval, by: number): Interval {
	return by === 0 ? { low: 0, high: 0 } : { low: low / by, high: high / by };
}
