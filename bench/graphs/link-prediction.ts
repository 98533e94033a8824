import { seededRng } from '#lib/kernels/rng.ts';
import { shuffle } from './labelled-graph.ts';
import { fitLogistic, logit } from './logistic.ts';

/** Hadamard products of unit vectors are small; scaled up, a ridge of 1 binds them little. */
const SCALE = 10;
const MOST_TO_LEARN_FROM = 40_000;

export interface Questions {
	/** Node pairs, two positions each. */
	positives: Uint32Array;
	negatives: Uint32Array;
}

/** How well vectors tell kept-back edges from false ones, as areas under the ROC curve. */
export interface LinkPrediction {
	/** Asked by the cosine of the two ends. */
	cosine: number;
	/** Asked by a logistic regression on their product, coordinate by coordinate, learnt on half of the pairs. */
	logistic: number;
}

/** @param vectors row-major, one row a node; a row of zeros answers 0 */
export function linkPrediction(
	vectors: Float32Array,
	dimensions: number,
	questions: Questions
): LinkPrediction {
	const pairs = Uint32Array.from([...questions.positives, ...questions.negatives]);
	const truth = Uint8Array.from({ length: pairs.length / 2 }, (_, i) =>
		2 * i < questions.positives.length ? 1 : 0
	);
	const products = hadamard(vectors, dimensions, pairs);
	const cosines = Float64Array.from(truth, (_, i) =>
		sum(products.subarray(i * dimensions, (i + 1) * dimensions))
	);
	return { cosine: auc(cosines, truth), logistic: logisticAuc(products, dimensions, truth) };
}

/** Area under the ROC curve by ranks (Mann and Whitney): ties count half. */
export function auc(scores: ArrayLike<number>, truth: ArrayLike<number>): number {
	const order = Uint32Array.from({ length: scores.length }, (_, i) => i).sort(
		(a, b) => scores[a] - scores[b]
	);
	let positives = 0;
	let ranks = 0;
	for (let begin = 0, end = 0; begin < order.length; begin = end) {
		while (end < order.length && scores[order[end]] === scores[order[begin]]) end++;
		for (let i = begin; i < end; i++) {
			if (!truth[order[i]]) continue;
			positives++;
			ranks += (begin + 1 + end) / 2;
		}
	}
	const negatives = order.length - positives;
	return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function hadamard(vectors: Float32Array, dimensions: number, pairs: Uint32Array): Float64Array {
	const unit = Float64Array.from(vectors);
	for (let v = 0; v < unit.length; v += dimensions) {
		const row = unit.subarray(v, v + dimensions);
		const length = Math.sqrt(row.reduce((a, x) => a + x * x, 0));
		if (length > 0) for (let k = 0; k < dimensions; k++) row[k] /= length;
	}
	const products = new Float64Array((pairs.length / 2) * dimensions);
	for (let i = 0; i < pairs.length / 2; i++) {
		const [a, b] = [pairs[2 * i] * dimensions, pairs[2 * i + 1] * dimensions];
		for (let k = 0; k < dimensions; k++) products[i * dimensions + k] = unit[a + k] * unit[b + k];
	}
	return products;
}

function logisticAuc(products: Float64Array, dimensions: number, truth: Uint8Array): number {
	const order = shuffle(
		Uint32Array.from(truth, (_, i) => i),
		seededRng(0)
	);
	const half = Math.floor(order.length / 2);
	const rows = (some: Uint32Array) => {
		const features = new Float64Array(some.length * dimensions);
		some.forEach((i, at) => {
			for (let k = 0; k < dimensions; k++) {
				features[at * dimensions + k] = SCALE * products[i * dimensions + k];
			}
		});
		return { features, truth: Uint8Array.from(some, (i) => truth[i]) };
	};
	const learnt = rows(order.subarray(0, Math.min(half, MOST_TO_LEARN_FROM)));
	const asked = rows(order.subarray(half));
	const model = fitLogistic(learnt.features, dimensions, learnt.truth);
	const scores = Float64Array.from(asked.truth, (_, i) => logit(model, asked.features, i));
	return auc(scores, asked.truth);
}

function sum(values: Float64Array): number {
	let total = 0;
	for (let k = 0; k < values.length; k++) total += values[k];
	return total;
}
