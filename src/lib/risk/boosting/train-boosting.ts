import type { Rng, TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { binTable } from './binned-table.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { HistogramPool, growTree } from './grow-tree.ts';
import type { Gradients } from './histogram.ts';
import type { BoostingModel } from './model.ts';
import { BOOSTING_DEFAULTS } from './parameters.ts';
import type { BoostingParameters } from './parameters.ts';
import { addTree } from './tree.ts';

export interface Labelled {
	table: FeatureColumns;
	/** 1 positive, 0 negative. */
	labels: Uint8Array;
}

export interface BoostingOptions extends TaskOptions {
	rng: Rng;
	/** What early stopping looks at. */
	validation?: Labelled;
}

export interface TrainedBoosting {
	model: BoostingModel;
	/** Mean log loss after each round, weighted as in training. */
	trainingLoss: number[];
	validationLoss: number[];
}

/**
 * Gradient-boosted trees for a yes or no (Friedman 2001), with LightGBM's histograms and leaf-wise growth.
 * Deterministic for the rng given.
 */
export function trainBoosting(
	{ table, labels }: Labelled,
	settings: Partial<BoostingParameters>,
	{ rng, validation, signal, onProgress }: BoostingOptions
): TrainedBoosting {
	const parameters = { ...BOOSTING_DEFAULTS, ...settings };
	const binned = binTable(table, parameters);
	const pool = new HistogramPool(binned.size * 3);
	const weight = Float64Array.from(labels, (label) => (label === 1 ? parameters.positiveWeight : 1));
	const bias = priorLogOdds(labels, weight);
	const scores = new Float64Array(table.rows).fill(bias);
	const validationScores = new Float64Array(validation?.table.rows ?? 0).fill(bias);
	const result: TrainedBoosting = {
		model: {
			format: 'filature-boosted-trees',
			version: 1,
			features: table.columns.map(({ name, kind }) => ({ name, kind })),
			bias,
			trees: []
		},
		trainingLoss: [],
		validationLoss: []
	};
	const gradients: Gradients = {
		gradient: new Float64Array(table.rows),
		hessian: new Float64Array(table.rows)
	};
	let bestRound = 0;
	for (let round = 0; round < parameters.rounds; round++) {
		throwIfCancelled(signal);
		derive(gradients, scores, labels, weight);
		const rows = sample(table.rows, parameters.baggingFraction, rng);
		const features = sample(table.columns.length, parameters.featureFraction, rng);
		let tree = growTree(binned, rows, features, gradients, parameters, pool);
		if (tree.feature.length === 0 && features.length < table.columns.length) {
			// That this sample of features has no split does not mean that none has.
			tree = growTree(binned, rows, sample(table.columns.length, 1, rng), gradients, parameters, pool);
		}
		if (tree.feature.length === 0) break;
		result.model.trees.push(tree);
		addTree(tree, table, scores);
		result.trainingLoss.push(logLoss(scores, labels, weight));
		if (validation) {
			addTree(tree, validation.table, validationScores);
			result.validationLoss.push(logLoss(validationScores, validation.labels, null));
			if (result.validationLoss[round] < result.validationLoss[bestRound]) bestRound = round;
			if (parameters.earlyStopping > 0 && round - bestRound >= parameters.earlyStopping) break;
		}
		onProgress?.({ stage: 'boosting', done: round + 1, total: parameters.rounds });
	}
	if (validation && parameters.earlyStopping > 0)
		result.model.trees.length = Math.min(result.model.trees.length, bestRound + 1);
	return result;
}

/** Of the logistic loss. */
function derive(
	{ gradient, hessian }: Gradients,
	scores: Float64Array,
	labels: Uint8Array,
	weight: Float64Array
): void {
	for (let row = 0; row < scores.length; row++) {
		const probability = 1 / (1 + Math.exp(-scores[row]));
		gradient[row] = weight[row] * (probability - labels[row]);
		hessian[row] = weight[row] * probability * (1 - probability);
	}
}

function priorLogOdds(labels: Uint8Array, weight: Float64Array): number {
	let positive = 0;
	let total = 0;
	for (let row = 0; row < labels.length; row++) {
		total += weight[row];
		if (labels[row] === 1) positive += weight[row];
	}
	// One class alone has infinite log-odds.
	const share = Math.min(1 - 1e-6, Math.max(1e-6, total === 0 ? 0.5 : positive / total));
	return Math.log(share / (1 - share));
}

/** That share of 0 .. size - 1, at least one, ascending. */
function sample(size: number, share: number, rng: Rng): Uint32Array {
	const all = Uint32Array.from({ length: size }, (_, i) => i);
	if (share >= 1 || size === 0) return all;
	const taken = Math.max(1, Math.round(size * share));
	for (let i = 0; i < taken; i++) {
		const j = i + Math.floor(rng() * (size - i));
		[all[i], all[j]] = [all[j], all[i]];
	}
	return all.subarray(0, taken).sort();
}

function logLoss(scores: Float64Array, labels: Uint8Array, weight: Float64Array | null): number {
	let loss = 0;
	let total = 0;
	for (let row = 0; row < scores.length; row++) {
		const w = weight ? weight[row] : 1;
		const signed = labels[row] === 1 ? scores[row] : -scores[row];
		// log(1 + e^-x) without overflow.
		loss += w * (Math.max(0, -signed) + Math.log1p(Math.exp(-Math.abs(signed))));
		total += w;
	}
	return loss / total;
}
