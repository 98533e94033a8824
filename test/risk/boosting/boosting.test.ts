import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seededRng } from '#lib/kernels/rng.ts';
import { binned, binningOf } from '#lib/risk/boosting/binning.ts';
import type { FeatureColumn } from '#lib/risk/boosting/feature-columns.ts';
import { boostingModel, predict } from '#lib/risk/boosting/model.ts';
import { BOOSTING_DEFAULTS } from '#lib/risk/boosting/parameters.ts';
import type { BoostingParameters } from '#lib/risk/boosting/parameters.ts';
import { trainBoosting } from '#lib/risk/boosting/train-boosting.ts';
import type { Labelled } from '#lib/risk/boosting/train-boosting.ts';
import { aucOf } from '#lib/risk/evaluation/auc.ts';
import { koreaCustoms } from './korea-customs.ts';
import { synthetic } from './synthetic.ts';

interface Golden {
	auc: number;
	logLoss: number;
	trainingLogLoss: number;
	precisionAt5: number;
}
const golden = JSON.parse(readFileSync(new URL('golden/lightgbm.json', import.meta.url), 'utf8')) as {
	synthetic: Golden;
	koreaCustoms: Golden;
};

const train = (data: Labelled, parameters: Partial<BoostingParameters> = {}) =>
	trainBoosting(data, parameters, { rng: seededRng(1) });
const numeric = (...values: number[]): FeatureColumn => ({
	name: 'x',
	kind: 'numeric',
	values: Float64Array.from(values)
});

function logLoss(probabilities: Float64Array, labels: Uint8Array): number {
	return -probabilities.reduce((sum, p, i) => sum + Math.log(labels[i] ? p : 1 - p), 0) / labels.length;
}

describe('bins', () => {
	test('few distinct values each have one, missing ones their own', () => {
		const column = numeric(1, 1, 1, 2, 2, 2, NaN, 5, 5, 5);
		const binning = binningOf(column, BOOSTING_DEFAULTS);
		expect([...binning.uppers]).toEqual([1.5, 3.5, Number.MAX_VALUE]);
		expect([...binned(column.values, binning)]).toEqual([0, 0, 0, 1, 1, 1, 3, 2, 2, 2]);
	});

	test('many values fall into bins of like size; a frequent one has its own', () => {
		const values = Float64Array.from({ length: 10_000 }, (_, i) => (i < 4000 ? 0.5 : i));
		const binning = binningOf({ name: 'x', kind: 'numeric', values }, { maxBins: 21, minDataInBin: 3 });
		const counts = new Uint32Array(binning.bins);
		for (const bin of binned(values, binning)) counts[bin]!++;
		expect(binning.bins).toBe(21);
		expect(counts[0]).toBe(4000);
		for (const count of counts.slice(1)) expect(Math.abs(count - 300)).toBeLessThan(30);
	});

	test('values one rounding step apart are still told apart', () => {
		const next = 1 + Number.EPSILON;
		const binning = binningOf(numeric(1, 1, 1, next, next, next), BOOSTING_DEFAULTS);
		expect([...binned(Float64Array.of(1, next), binning)]).toEqual([0, 1]);
	});

	test('categories by frequency; unseen and unknown ones count as missing', () => {
		const column: FeatureColumn = {
			name: 'c',
			kind: 'categorical',
			values: Float64Array.of(7, 7, 3, 9, 9, 9, NaN)
		};
		const binning = binningOf(column, { maxBins: 2, minDataInBin: 1 });
		expect([...binning.categories]).toEqual([9, 7]);
		expect([...binned(Float64Array.of(9, 7, 3, NaN, 1), binning)]).toEqual([0, 1, 2, 2, 2]);
	});
});

describe('learning', () => {
	test('an interaction that no single feature shows', () => {
		const { table, labels } = synthetic(4000, 3);
		const xor = Uint8Array.from(labels, (_, i) =>
			Number(table.columns[0]!.values[i]! * table.columns[1]!.values[i]! > 0)
		);
		const data = { table: { rows: 4000, columns: table.columns.slice(0, 4) }, labels: xor };
		const { model } = train(data);
		expect(aucOf(predict(model, data.table), xor)).toBeGreaterThan(0.99);
	});

	test('what a missing value says', () => {
		const values = Float64Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? NaN : i));
		const labels = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0));
		const table = { rows: 900, columns: [{ name: 'x', kind: 'numeric' as const, values }] };
		const scores = predict(train({ table, labels }).model, table);
		expect(aucOf(scores, labels)).toBe(1);
	});

	test('scattered categories in one split', () => {
		const values = Float64Array.from({ length: 12_000 }, (_, i) => (i * 7919) % 40);
		const labels = Uint8Array.from(values, (value) => ((value * value) % 7 < 3 ? 1 : 0));
		const table = { rows: 12_000, columns: [{ name: 'c', kind: 'categorical' as const, values }] };
		const { model } = train({ table, labels }, { rounds: 3, leaves: 2 });
		expect(aucOf(predict(model, table), labels)).toBe(1);
		const unseen = {
			rows: 2,
			columns: [{ name: 'c', kind: 'categorical' as const, values: Float64Array.of(99, NaN) }]
		};
		const [a, b] = predict(model, unseen);
		expect(a).toBe(b);
	});

	test('positive weight raises probabilities, an empty feature and one class do no harm', () => {
		const data = synthetic(2000, 4);
		const mean = (weight: number) =>
			predict(train(data, { positiveWeight: weight, rounds: 20 }).model, data.table).reduce((a, b) => a + b) /
			2000;
		expect(mean(5)).toBeGreaterThan(mean(1) + 0.1);
		const table = { rows: 50, columns: [numeric(...Array.from({ length: 50 }, () => NaN))] };
		const scores = predict(train({ table, labels: new Uint8Array(50) }).model, table);
		expect(scores.every((p) => p < 1e-5)).toBe(true);
	});

	test('leaves keep their minima', () => {
		const data = synthetic(3000, 5);
		const { model } = train(data, { rounds: 1, minDataInLeaf: 250, leaves: 64 });
		const leafOf = new Map<number, number>();
		for (const p of predict(model, data.table)) leafOf.set(p, (leafOf.get(p) ?? 0) + 1);
		expect(Math.min(...leafOf.values())).toBeGreaterThanOrEqual(250);
		expect(model.trees[0]!.leaf.length).toBeLessThanOrEqual(12);
		const shallow = train(data, { rounds: 1, maxDepth: 2 }).model.trees[0]!;
		expect(shallow.leaf.length).toBeLessThanOrEqual(4);
	});

	test('training loss never rises, the validation loss stops the training', () => {
		const validation = synthetic(3000, 7);
		const run = trainBoosting(
			synthetic(3000, 6),
			{ rounds: 400, earlyStopping: 10 },
			{ rng: seededRng(1), validation }
		);
		run.trainingLoss.forEach(
			(loss, i) => i > 0 && expect(loss).toBeLessThanOrEqual(run.trainingLoss[i - 1]!)
		);
		const best = run.validationLoss.indexOf(Math.min(...run.validationLoss));
		expect(run.model.trees).toHaveLength(best + 1);
		expect(run.validationLoss).toHaveLength(best + 11);
		expect(logLoss(predict(run.model, validation.table), validation.labels)).toBeCloseTo(
			run.validationLoss[best]!,
			12
		);
	});

	test('it ends when it is told to', () => {
		const controller = new AbortController();
		const onProgress = ({ done }: { done: number }) => done === 3 && controller.abort();
		const options = { rng: seededRng(1), signal: controller.signal, onProgress };
		expect(() => trainBoosting(synthetic(500, 1), {}, options)).toThrow(
			expect.objectContaining({ code: 'cancelled' })
		);
	});

	test('the same rng gives the same model, and JSON keeps it', () => {
		const data = synthetic(2000, 8);
		const settings = { rounds: 15, featureFraction: 0.6, baggingFraction: 0.7 };
		const { model } = train(data, settings);
		expect(train(data, settings).model).toEqual(model);
		expect(trainBoosting(data, settings, { rng: seededRng(2) }).model).not.toEqual(model);
		const read = boostingModel.parse(JSON.parse(JSON.stringify(model)));
		expect(predict(read, data.table)).toEqual(predict(model, data.table));
	});
});

describe('beside LightGBM, with its defaults', { timeout: 120_000 }, () => {
	test('on synthetic data', () => {
		const data = synthetic(20_000, 1);
		const held = synthetic(20_000, 2);
		const { model, trainingLoss } = train(data);
		const scores = predict(model, held.table);
		expect(Math.abs(aucOf(scores, held.labels) - golden.synthetic.auc)).toBeLessThan(0.003);
		expect(Math.abs(logLoss(scores, held.labels) - golden.synthetic.logLoss)).toBeLessThan(0.005);
		expect(Math.abs(trainingLoss.at(-1)! - golden.synthetic.trainingLogLoss)).toBeLessThan(0.005);
	});

	test('on the Korean declarations', () => {
		const { train: data, test: held } = koreaCustoms();
		const { model } = train(data);
		const scores = predict(model, held.table);
		expect(Math.abs(aucOf(scores, held.labels) - golden.koreaCustoms.auc)).toBeLessThan(0.01);
		expect(Math.abs(logLoss(scores, held.labels) - golden.koreaCustoms.logLoss)).toBeLessThan(0.01);
	});

	test('a sample of features without a split does not end the training', () => {
		const labels = Uint8Array.from({ length: 400 }, (_, i) => Number(i % 4 === 0));
		const still = Array.from({ length: 9 }, () => numeric(...labels.map(() => 1)));
		const table = { rows: 400, columns: [...still, numeric(...labels)] };
		const { model } = train({ table, labels }, { rounds: 40, featureFraction: 0.2 });
		expect(model.trees).toHaveLength(40);
	});
});
