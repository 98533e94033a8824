import type { Day } from '#lib/domain/day.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import { scoreWorld } from '../score-world.ts';
import { baselineScores } from './baselines/baseline-scores.ts';
import { topEntities } from './entity-figures.ts';
import { SCORERS } from './report.ts';
import type { ReplayFigures, Scorer } from './report.ts';
import { ReplayTally, replayDays, ringCourses } from './replay.ts';
import { ringsOfWorld } from './rings.ts';
import { worldOf } from './scores.ts';
import type { Scores } from './scores.ts';
import { lastDays, testPeriod } from './test-period.ts';
import type { Truth } from './truth.ts';

/**
 * Goes through a world month by month: on the first of each, everything is scored from what was known by then, ours
 * and the baselines, and rings are counted when first flagged. Organisations are ranked that have traded within as
 * many days as the judged period has.
 * @throws AppError `cancelled`
 */
export function replayWorld(
	all: TradeTables,
	truth: Truth,
	{ seed, typologies }: { seed: number; typologies: TypologySettings },
	{ signal, onProgress }: TaskOptions = {}
): Record<Scorer, ReplayFigures> {
	const mornings = replayDays(all.shipments.day);
	const courses = ringCourses(ringsOfWorld(all, truth), truth, all);
	const tallies = SCORERS.map((scorer) => ({ scorer, tally: new ReplayTally(courses) }));
	const { from, to } = testPeriod(all.shipments.day);
	for (const [done, morning] of mornings.entries()) {
		onProgress?.({ stage: 'replay', done, total: mornings.length });
		const tables = cutTables(all, morning);
		const world = worldOf(tables, lastDays(tables.shipments.day, morning, to + 1 - from));
		const scored: Record<Scorer, Pick<Scores, 'entities' | 'clusters'>> = {
			filature: oursOf(tables, morning, typologies, world.organisations, { signal }),
			...baselineScores(world, seed, { signal }).scores
		};
		for (const { scorer, tally } of tallies) {
			const { entities, clusters } = scored[scorer];
			tally.take(morning, { clusters, top: topEntities(world.organisationIds, entities, seed) });
		}
	}
	onProgress?.({ stage: 'replay', done: mornings.length, total: mornings.length });
	return Object.fromEntries(tallies.map(({ scorer, tally }) => [scorer, tally.figures()])) as Record<
		Scorer,
		ReplayFigures
	>;
}

function oursOf(
	tables: TradeTables,
	asOf: Day,
	typologies: TypologySettings,
	organisations: Int32Array,
	options: TaskOptions
): Pick<Scores, 'entities' | 'clusters'> {
	const { clusters, score } = scoreWorld(tables, { asOf, typologies, counterfactuals: false }, options);
	return {
		entities: Float64Array.from(organisations, (e) => score[e]),
		clusters: clusters.map(({ members }) => members.map(({ id }) => id))
	};
}
