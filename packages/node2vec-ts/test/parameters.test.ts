import { describe, expect, test } from 'vitest';
import { Embedding, node2vec, walks } from '../src/index.ts';
import { node2vecParameters } from '../src/parameters.ts';
import { refusal } from './refusal.ts';

const PAIR: [string, string][] = [['a', 'b']];

test('defaults are those of the documentation', () => {
	expect(node2vecParameters({})).toEqual({
		p: 1,
		q: 1,
		walkLength: 80,
		walksPerNode: 10,
		seed: 1,
		dimensions: 128,
		window: 10,
		negative: 5,
		sample: 0,
		epochs: 1,
		learningRate: 0.025,
		workers: 1,
		hogwild: false,
		engine: 'auto',
		memoryLimit: 4_227_858_432
	});
});

test('the bounds themselves are taken', () => {
	const most = { p: 1e6, q: 1e-6, walkLength: 65_535, window: 255, negative: 64, dimensions: 4096 };
	expect(node2vecParameters(most)).toMatchObject(most);
	const least = { walkLength: 2, walksPerNode: 1, window: 1, negative: 1, dimensions: 1, epochs: 1 };
	expect(node2vecParameters(least)).toMatchObject(least);
	expect(node2vecParameters({ seed: Number.MIN_SAFE_INTEGER, signal: undefined }).seed).toBeLessThan(0);
});

describe('refused with what would do', () => {
	test.each([
		[{ p: 0 }, 'p must be a number from 0.000001 to 1000000, not 0'],
		[{ p: -1 }, 'not -1'],
		[{ p: Infinity }, 'not Infinity'],
		[{ q: 0 }, 'q must be'],
		[{ q: NaN }, 'not NaN'],
		[{ q: '0.5' }, 'not "0.5"'],
		[{ walkLength: 1 }, 'walkLength must be an integer from 2 to 65535, not 1'],
		[{ walkLength: 65_536 }, 'not 65536'],
		[{ walksPerNode: 0 }, 'walksPerNode must be'],
		[{ dimensions: 2.5 }, 'not 2.5'],
		[{ dimensions: 4097 }, 'from 1 to 4096'],
		[{ window: 0 }, 'from 1 to 255'],
		[{ window: 256 }, 'not 256'],
		[{ negative: 0 }, 'from 1 to 64'],
		[{ negative: 65 }, 'not 65'],
		[{ sample: -1 }, 'sample must be a number from 0 to 1, not -1'],
		[{ epochs: 0 }, 'epochs must be'],
		[{ learningRate: 0 }, 'learningRate must be a number above 0 and at most 1, not 0'],
		[{ learningRate: 2 }, 'not 2'],
		[{ seed: 0.5 }, 'seed must be a safe integer, not 0.5'],
		[{ workers: 0 }, 'workers must be an integer from 1 to 256, not 0'],
		[{ hogwild: 1 }, 'hogwild must be true or false'],
		[{ engine: 'gpu' }, 'engine must be one of auto, relaxed-simd, simd, js, not "gpu"'],
		[{ memoryLimit: 0 }, 'memoryLimit must be an integer of at least 1'],
		[{ signal: {} }, 'signal must be an AbortSignal'],
		[{ onProgress: 'yes' }, 'onProgress must be a function'],
		[{ directed: 'yes' }, 'directed must be true or false'],
		[{ weightAttribute: 7 }, 'weightAttribute must be the name'],
		[{ start: [0.1] }, 'start must be an Embedding'],
		[{ start: new Embedding({ ids: ['a'], dimensions: 2, vectors: Float32Array.of(1, 2) }) }, 'must agree'],
		[
			{ start: new Embedding({ ids: [1], dimensions: 128, vectors: new Float32Array(128) }) },
			'the ids of start are of type number, those of the graph string'
		],
		[{ dimension: 64 }, 'there is no option dimension: did you mean dimensions?'],
		[{ walk_length: 64 }, 'did you mean walkLength?'],
		[{ wieghtAttribute: 'x' }, 'did you mean weightAttribute?'],
		[{ Seed: 4 }, 'did you mean seed?'],
		[{ zzzzzz: 4 }, 'the options are p, q, '],
		[null, 'options must be an object']
	])('%o', async (options, says) => {
		const { code, message } = await refusal(() => node2vec(PAIR, options as never));
		expect(code).toBe('bad-parameter');
		expect(message).toContain(says);
	});
});

test('walks take the options of a whole run, and refuse what a run refuses of them', async () => {
	expect([...walks(PAIR, { walksPerNode: 1, walkLength: 2, ...{ dimensions: 8 } })]).toHaveLength(2);
	expect((await refusal(() => walks(PAIR, { walkLenght: 4 } as never))).message).toContain('walkLength');
});
