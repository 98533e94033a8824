import { describe, expect, test } from 'vitest';
import { csrOf } from '../src/csr.ts';
import { writeDirectory } from '../src/directory.ts';
import { allocate, kernelsOn } from '../src/engine.ts';
import type { ChosenEngine } from '../src/engine.ts';
import { fillGraph, shapeOf } from '../src/fill-graph.ts';
import { sigmoid } from '../src/js/sigmoid.ts';
import { GROUP, trainingLayout } from '../src/layout.ts';
import { node2vecParameters } from '../src/parameters.ts';
import { Random } from '../src/random.ts';

const NODES = 12;
const DIMENSIONS = 11;
const RATE = 2 ** -14;
const PARAMETERS = node2vecParameters({ dimensions: DIMENSIONS, window: 3, negative: 5, sample: 0, seed: 5 });

/** A step on a walk of one group, and what it was made of: the kernels leave the names of the rows in their scratch. */
function step(engine: ChosenEngine, walk: number[]) {
	const csr = csrOf({ offsets: Array.from({ length: NODES + 1 }, (_, v) => v), targets: Array.from({ length: NODES }, (_, v) => (v + 1) % NODES) }); // prettier-ignore
	const layout = trainingLayout(shapeOf(csr), PARAMETERS, 1);
	const memory = allocate(engine, layout.bytes, false);
	fillGraph(memory.buffer, layout, csr);
	const [{ at, directory, buffer }] = layout.threads;
	writeDirectory(memory.buffer, at, directory);
	const words = new Uint32Array(memory.buffer);
	const floats = new Float32Array(memory.buffer);
	for (let v = 0; v < NODES; v++) words.set([0xff_ff_ff_ff, v], directory.noise / 4 + 2 * v);
	const random = new Random();
	random.reseed(3, 0);
	const stride = directory.stride / 4;
	for (const matrix of [directory.inputs / 4, directory.outputs / 4]) {
		for (let v = 0; v < NODES; v++) {
			for (let k = 0; k < DIMENSIONS; k++) floats[matrix + v * stride + k] = 2 * random.uniform() - 1;
		}
	}
	words.set(walk, buffer.walks / 4);
	const rows = () => floats.slice(directory.inputs / 4, directory.inputs / 4 + 2 * NODES * stride);
	const kernels = kernelsOn(memory);
	kernels.begin(at);
	kernels.drawPool(1, 0);
	const before = rows();
	kernels.train(buffer.walks, walk.length, 7, 0, RATE);
	const place = (address: number) => (address - directory.inputs) / 4;
	const contexts = walk.map((_, j) => place(words[directory.contextRows / 4 + j]!));
	const outs = Array.from(
		{ length: GROUP + directory.noiseRows },
		(_, k) => words[directory.outputRows / 4 + k]!
	);
	const pairs = contexts.flatMap((context, j) =>
		outs.flatMap((row, k) => {
			const at = directory.weights / 4 + 8 * j + (k < GROUP ? k : 4);
			const weight = row === directory.zeros ? 0 : floats[at]! / RATE;
			return weight === 0 ? [] : [{ context, row: place(row), weight, label: k < GROUP ? 1 : 0 }];
		})
	);
	return { before, after: rows(), pairs, stride };
}

type Step = ReturnType<typeof step>;

/** Log-likelihood of word2vec for the pairs of the step. */
function objective(values: Float64Array, pairs: Step['pairs']): number {
	let sum = 0;
	for (const { context, row, weight, label } of pairs) {
		let dot = 0;
		for (let k = 0; k < DIMENSIONS; k++) dot += values[context + k]! * values[row + k]!;
		sum += weight * Math.log(1 / (1 + Math.exp(label === 1 ? -dot : dot)));
	}
	return sum;
}

describe.each(['js', 'simd', 'relaxed-simd'] as const)('a step of engine %s', (engine) => {
	test.each([{ walk: [0, 1, 2, 3] }, { walk: [4, 5] }, { walk: [1, 2, 1, 2] }, { walk: [8, 8, 8] }])(
		'follows the gradient on walk $walk',
		({ walk }) => {
			const { before, after, pairs } = step(engine, walk);
			const values = Float64Array.from(before);
			const h = 1e-5;
			expect(pairs.length).toBeGreaterThan(walk.length);
			for (let i = 0; i < values.length; i++) {
				const value = values[i]!;
				values[i] = value + h;
				const up = objective(values, pairs);
				values[i] = value - h;
				const slope = (up - objective(values, pairs)) / (2 * h);
				values[i] = value;
				// Single precision; and a row met twice in a step has moved the second time.
				expect(Math.abs((after[i]! - before[i]!) / RATE - slope)).toBeLessThan(0.01);
			}
		}
	);

	test('weighs each centre in reach once and noise as much as asked for', () => {
		const { pairs } = step(engine, [0, 1, 2, 3]);
		const trueOnes = pairs.filter(({ label }) => label === 1);
		const noise = pairs.filter(({ label }) => label === 0);
		const sum = (of: Step['pairs']) => of.reduce((all, { weight }) => all + weight, 0);
		expect(new Set(trueOnes.map(({ weight }) => weight))).toEqual(new Set([1]));
		expect(sum(noise)).toBeCloseTo(5 * sum(trueOnes), 4);
	});
});

test('plain SIMD and JavaScript leave the same bits', () => {
	expect(step('simd', [3, 1, 4, 1]).after).toEqual(step('js', [3, 1, 4, 1]).after);
});

test('the sigmoid is right to a millionth and flat outside', () => {
	for (let x = -23; x <= 23; x += 0.0137) {
		expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
	}
	expect(sigmoid(1e9)).toBe(1);
	expect(sigmoid(-1e9)).toBeLessThan(1e-10);
});
