import type { TaskOptions } from '#lib/domain/task.ts';
import type { Scorer } from '../report.ts';
import type { Scores, World } from '../scores.ts';
import { seededHash } from '../seeded-hash.ts';
import { countScores } from './count-scores.ts';
import type { PointScores } from './count-scores.ts';
import { plainClusters } from './plain-clusters.ts';
import { tabularScores } from './tabular-model.ts';

export interface Baselines {
	scores: Record<Exclude<Scorer, 'filature'>, Scores>;
	training: number;
	trainingOffences: number;
}

/** Scores of every baseline, each from the same rows. */
export function baselineScores(world: World, seed: number, options: TaskOptions): Baselines {
	const { ids } = world.tables.entities;
	const tabular = tabularScores(world, seed, options);
	options.onProgress?.({ stage: 'evaluate-baselines', done: 0, total: 1 });
	const { degree, shared, counts } = countScores(world);
	options.onProgress?.({ stage: 'evaluate-baselines', done: 1, total: 1 });
	const random: PointScores = {
		shipments: Float64Array.from(world.tables.shipments.ids.slice(world.period.firstRow), (id) =>
			seededHash(seed + 1, id)
		),
		entities: Float64Array.from(ids, (id) => seededHash(seed + 1, id))
	};
	const scores = (points: PointScores): Scores => ({
		shipments: points.shipments,
		entities: Float64Array.from(world.organisations, (e) => points.entities[e]),
		clusters: plainClusters(counts, ids, points.entities, seed)
	});
	return {
		scores: {
			tabular: scores(tabular),
			degree: scores(degree),
			shared: scores(shared),
			random: scores(random)
		},
		training: tabular.training,
		trainingOffences: tabular.trainingOffences
	};
}
