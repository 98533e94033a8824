import { describe, expect, it } from 'vitest';
import { auc, linkPrediction } from '../../bench/graphs/link-prediction.ts';
import { fitLogistic, logit } from '../../bench/graphs/logistic.ts';
import { modularity } from '../../bench/graphs/modularity.ts';
import { seededRng } from '../../src/lib/kernels/rng.ts';

describe('the area under the ROC curve', () => {
	it('is the part of pairs in the right order, ties half', () => {
		const rng = seededRng(1);
		const scores = Array.from({ length: 200 }, () => Math.floor(rng() * 20));
		const truth = scores.map((score) => (rng() < 0.3 + score / 40 ? 1 : 0));
		let right = 0;
		let pairs = 0;
		for (let i = 0; i < 200; i++) {
			for (let j = 0; j < 200; j++) {
				if (!truth[i] || truth[j]) continue;
				pairs++;
				right += scores[i] > scores[j] ? 1 : scores[i] === scores[j] ? 0.5 : 0;
			}
		}
		expect(auc(scores, truth)).toBeCloseTo(right / pairs, 12);
	});

	it('is 1, 0 and a half for the perfect, the reversed and the mute', () => {
		expect(auc([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
		expect(auc([4, 3, 2, 1], [0, 0, 1, 1])).toBe(0);
		expect(auc([7, 7, 7, 7], [0, 1, 0, 1])).toBe(0.5);
	});
});

describe('the logistic regression', () => {
	const rng = seededRng(2);
	const width = 4;
	const rows = 500;
	const features = Float64Array.from({ length: rows * width }, () => 2 * rng() - 1);
	const truth = Uint8Array.from({ length: rows }, (_, i) =>
		rng() < 1 / (1 + Math.exp(-(3 * features[i * width] - features[i * width + 1] + 0.5))) ? 1 : 0
	);

	it('ends where the ridge loss is flat', () => {
		const model = fitLogistic(features, width, truth);
		const slope = [...model.weights, 0].map((weight) => -weight);
		for (let i = 0; i < rows; i++) {
			const rest = truth[i] - 1 / (1 + Math.exp(-logit(model, features, i)));
			for (let k = 0; k < width; k++) slope[k] += rest * features[i * width + k];
			slope[width] += rest;
		}
		for (const component of slope) expect(Math.abs(component)).toBeLessThan(1e-6);
	});

	it('finds the direction that made the data', () => {
		const { weights } = fitLogistic(features, width, truth);
		expect(weights[0]).toBeGreaterThan(1.5);
		expect(weights[1]).toBeLessThan(-0.3);
	});
});

describe('link prediction', () => {
	const pairs = (of: number[][]) => Uint32Array.from(of.flat());

	it('believes vectors that point the same way', () => {
		const vectors = Float32Array.from([1, 0, 2, 0, 0, 1, 0, 3]);
		const questions = {
			positives: pairs([
				[0, 1],
				[2, 3]
			]),
			negatives: pairs([
				[0, 2],
				[1, 3]
			])
		};
		expect(linkPrediction(vectors, 2, questions).cosine).toBe(1);
	});

	it('finds nothing in noise', () => {
		const rng = seededRng(3);
		const vectors = Float32Array.from({ length: 300 * 8 }, () => rng() - 0.5);
		const any = () =>
			pairs(Array.from({ length: 3000 }, () => [Math.floor(rng() * 300), Math.floor(rng() * 300)]));
		const { cosine, logistic } = linkPrediction(vectors, 8, { positives: any(), negatives: any() });
		expect(Math.abs(cosine - 0.5)).toBeLessThan(0.03);
		expect(Math.abs(logistic - 0.5)).toBeLessThan(0.05);
	});
});

describe('modularity', () => {
	// Two triangles and a bridge: (3 + 3) / 7 inside, ends 7 and 7 of 14.
	const graph = {
		sources: Uint32Array.from([0, 0, 1, 2, 3, 3, 4]),
		targets: Uint32Array.from([1, 2, 2, 3, 4, 5, 5]),
		weights: new Float32Array(7).fill(1)
	};

	it('is what it is by hand', () => {
		expect(modularity(graph, [0, 0, 0, 9, 9, 9])).toBeCloseTo(6 / 7 - 1 / 2, 12);
		expect(modularity(graph, [0, 0, 0, 0, 0, 0])).toBeCloseTo(0, 12);
	});
});
