import { expect, test } from 'vitest';
import { Random } from '../src/random.ts';
import { sigmoid } from '../src/sigmoid.ts';
import { SkipGram } from '../src/skip-gram.ts';

const NODES = 9;
const DIMENSIONS = 7;

function randomModel(): SkipGram {
	const model = new SkipGram(NODES, DIMENSIONS, 3, 3);
	const random = new Random();
	random.reseed(3, 0);
	for (let i = 0; i < 2 * NODES * DIMENSIONS; i++) model.values[i] = 2 * random.uniform() - 1;
	return model;
}

/** Mean log-likelihood of word2vec for the step: the first centre is true, the others are noise. */
function objective(values: Float64Array, contexts: number[], centres: number[]): number {
	let sum = 0;
	for (const context of contexts) {
		centres.forEach((centre, j) => {
			let dot = 0;
			for (let k = 0; k < DIMENSIONS; k++) {
				dot += values[context * DIMENSIONS + k] * values[(NODES + centre) * DIMENSIONS + k];
			}
			sum += Math.log(1 / (1 + Math.exp(j === 0 ? -dot : dot)));
		});
	}
	return sum;
}

test.each([
	{ contexts: [0, 1, 2, 3], centres: [4, 5, 6, 7] },
	{ contexts: [8], centres: [2, 0] },
	{ contexts: [1, 1, 3], centres: [2, 2, 5] },
	{ contexts: [0, 4, 0, 4, 0], centres: [1] }
])('an update follows the gradient: contexts $contexts, centres $centres', ({ contexts, centres }) => {
	const model = randomModel();
	const before = model.values.slice(0, 2 * NODES * DIMENSIONS);
	model.contexts.set(contexts);
	model.centres.set(centres);
	const rate = 0.01;
	model.update(contexts.length, centres.length, rate);
	const h = 1e-5;
	for (let i = 0; i < before.length; i++) {
		const up = before.slice();
		const down = before.slice();
		up[i] += h;
		down[i] -= h;
		const slope = (objective(up, contexts, centres) - objective(down, contexts, centres)) / (2 * h);
		expect((model.values[i] - before[i]) / rate).toBeCloseTo(slope, 5);
	}
});

test('the tabulated sigmoid is right to a millionth and flat outside', () => {
	for (let x = -20; x <= 20; x += 0.0137)
		expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
	expect([sigmoid(1e9), sigmoid(-1e9)]).toEqual([1, 0]);
});
