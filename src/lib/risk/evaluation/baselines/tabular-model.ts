import type { TaskOptions } from '#lib/domain/task.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import type { FeatureColumns } from '#lib/risk/boosting/feature-columns.ts';
import { predict } from '#lib/risk/boosting/model.ts';
import { trainBoosting } from '#lib/risk/boosting/train-boosting.ts';
import type { Labelled } from '#lib/risk/boosting/train-boosting.ts';
import type { World } from '../scores.ts';
import type { PointScores } from './count-scores.ts';
import { declarationFeatures } from './declaration-features.ts';

/** Of a few tried on worlds 1 to 3 the one with the best Precision@5%: a few hundred offences feed few columns well. */
const SETTINGS = {
	rounds: 600,
	learningRate: 0.03,
	leaves: 15,
	minDataInLeaf: 20,
	lambda: 1,
	featureFraction: 0.5,
	earlyStopping: 60
} as const;
/** The latest of the training rows say when to stop. */
const VALIDATION_SHARE = 0.2;

export interface TabularScores extends PointScores {
	training: number;
	trainingOffences: number;
}

/**
 * Gradient-boosted trees over declarations and past offence rates: what customs machine learning does without a
 * network. Learns from inspections whose outcome was known before the test period and scores shipments by what was
 * known before their day. An entity has the highest score of its shipments in the period, with the outcomes that
 * became known by the end, since the analysis judges entities by those too. Where nothing can be learnt all
 * declarations score 0.
 */
export function tabularScores(world: World, seed: number, options: TaskOptions): TabularScores {
	const { tables, period } = world;
	const known = knownOutcomes(world);
	const training = Uint32Array.from(known.keys()).sort();
	const labels = Uint8Array.from(training, (s) => known.get(s) ?? 0);
	const offences = labels.reduce((sum, label) => sum + label, 0);
	const judged = tables.shipments.day.length - period.firstRow;
	let shipments = new Float64Array(judged);
	if (offences > 0 && offences < labels.length) {
		const rows = Uint32Array.from([
			...training,
			...Array.from({ length: judged }, (_, i) => period.firstRow + i)
		]);
		const features = declarationFeatures(tables, rows);
		const learnt = { table: rowsOf(features, 0, training.length), labels };
		const model = fitted(learnt, seed, options);
		shipments = new Float64Array(predict(model, rowsOf(features, training.length, rows.length)));
	}
	return {
		shipments,
		entities: highestByEntity(world, withOutcomes(world, shipments)),
		training: labels.length,
		trainingOffences: offences
	};
}

function fitted(all: Labelled, seed: number, options: TaskOptions) {
	const cut = Math.floor(all.labels.length * (1 - VALIDATION_SHARE));
	const part = (from: number, to: number): Labelled => ({
		table: rowsOf(all.table, from, to),
		labels: all.labels.subarray(from, to)
	});
	const [first, validation] = [part(0, cut), part(cut, all.labels.length)];
	const trial = trainBoosting(first, SETTINGS, { rng: seededRng(seed), validation, signal: options.signal });
	const rounds = Math.max(1, trial.model.trees.length);
	const final = { ...SETTINGS, rounds, earlyStopping: 0 };
	return trainBoosting(all, final, { rng: seededRng(seed), ...options }).model;
}

/** 1 where an offence was known before the test period, 0 where only compliance was; by shipment. */
function knownOutcomes({ tables, period }: World): Map<number, number> {
	const { inspections } = tables;
	const known = new Map<number, number>();
	for (let i = 0; i < inspections.day.length && inspections.day[i] < period.from; i++) {
		const shipment = inspections.shipment[i];
		if (shipment === NONE) continue;
		known.set(shipment, Math.max(known.get(shipment) ?? 0, inspections.offence[i]));
	}
	return known;
}

/** Scores of the judged shipments with hindsight: what was found to offend leads, what was found compliant is cleared. */
function withOutcomes({ tables, period }: World, scores: Float64Array): Float64Array {
	const { inspections } = tables;
	const informed = scores.slice();
	for (let i = 0; i < inspections.day.length; i++) {
		const row = inspections.shipment[i] - period.firstRow;
		if (row >= 0) informed[row] = inspections.offence[i] === 1 ? 1 + scores[row] : 0;
	}
	return informed;
}

function highestByEntity({ tables, period }: World, scores: Float64Array): Float64Array {
	const { importer, exporter, broker, consignee } = tables.shipments;
	const highest = new Float64Array(tables.entities.ids.length);
	for (const party of [importer, exporter, broker, consignee]) {
		for (let row = 0; row < scores.length; row++) {
			const e = party[period.firstRow + row];
			if (e !== NONE) highest[e] = Math.max(highest[e], scores[row]);
		}
	}
	return highest;
}

function rowsOf({ columns }: FeatureColumns, from: number, to: number): FeatureColumns {
	return {
		rows: to - from,
		columns: columns.map((column) => ({ ...column, values: column.values.subarray(from, to) }))
	};
}
