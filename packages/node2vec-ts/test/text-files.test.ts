import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Embedding, loadText, loadTextChunks, saveText, saveTextChunks } from '../src/index.ts';
import { madeEmbedding } from './made-embedding.ts';
import { refusal } from './refusal.ts';

const NAMES = ['amal', 'درب عمر', 'Société Générale', '50%', 'a\nb', ' ', '\u00a0nbsp', '😀', 'isolated'];
const ESCAPED = { id: encodeURIComponent };
const UNESCAPED = { id: decodeURIComponent };

test('a round trip gives the same floats, ids and isolated nodes', () => {
	const made = madeEmbedding(NAMES, 7);
	const read = loadText(saveText(made, ESCAPED), UNESCAPED);
	expect(read.ids).toEqual(NAMES);
	expect(new Uint32Array(read.vectors.buffer)).toEqual(new Uint32Array(made.vectors.buffer));
	expect(read.vector('isolated')).toBeNull();
	expect(read.contexts).toBeNull();
});

test('every float of 32 bits survives, negative zero too', () => {
	fc.assert(
		fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (floats) => {
			const vectors = Float32Array.from(floats);
			const text = saveText(new Embedding({ ids: ['x'], dimensions: floats.length, vectors }));
			expect(new Uint32Array(loadText(text).vectors.buffer)).toEqual(new Uint32Array(vectors.buffer));
		})
	);
});

test('numbers are ids when they are asked for', () => {
	const read = loadText(saveText(madeEmbedding(new Uint32Array([0, 1, 2]), 3)), { id: Number });
	expect(read.ids).toEqual([0, 1, 2]);
	expect(read.similarity(0, 0)).toBeCloseTo(1, 12);
});

test('written in pieces it is the same text, and read from pieces cut anywhere the same embedding', async () => {
	const ids = Array.from({ length: 400 }, (_, i) => `معرف-${i}`);
	const made = madeEmbedding(ids, 96);
	const pieces = [...saveTextChunks(made)];
	expect(pieces.length).toBeGreaterThan(1);
	expect(pieces.join('')).toBe(saveText(made));
	const bytes = new TextEncoder().encode(saveText(made));
	async function* cut(sizes: number[]) {
		for (let from = 0, i = 0; from < bytes.length; from += sizes[i++ % sizes.length]) {
			yield bytes.subarray(from, from + sizes[i % sizes.length]);
		}
	}
	for (const sizes of [[65_536], [1, 7, 4093], [3]]) {
		const read = await loadTextChunks(cut(sizes));
		expect(read.ids).toEqual(ids);
		expect(read.vectors).toEqual(made.vectors);
		expect(read.vectors.buffer.byteLength).toBe(read.vectors.byteLength);
	}
	expect((await loadTextChunks(pieces)).vectors).toEqual(made.vectors);
});

test('a file that gensim wrote is read', () => {
	const file = new URL('golden/gensim.txt', import.meta.url);
	const read = loadText(readFileSync(file));
	expect(read.ids).toEqual(['casa', 'tanger', 'agadir', 'درب']);
	expect(read.dimensions).toBe(5);
	expect(read.nearest('casa', 1)[0].id).toBe('tanger');
});

test('trailing spaces and carriage returns, as word2vec itself and Windows leave them, are taken', () => {
	const read = loadText('2 2\r\na 0.5 -1e-3 \r\nb +2. .25\r\n\r\n');
	expect([...read.vectors]).toEqual([0.5, Math.fround(-1e-3), 2, 0.25]);
});

describe('refused', () => {
	test.each(['', 'a b', 'a\tb', 'a\n', '\u2028', '\0', 'half \ud800'.replace(' ', '')])(
		'an id that is no word: %j',
		async (id) => {
			const made = madeEmbedding([id, 'z'], 2);
			const { code, message } = await refusal(() => saveText(made));
			expect(code).toBe('bad-id');
			expect(message).toContain('encodeURIComponent');
		}
	);

	test('two ids that are written alike', async () => {
		const made = madeEmbedding<string | number>([1, '1'], 2);
		expect((await refusal(() => saveText(made))).code).toBe('bad-id');
	});

	test.each([
		['nothing', '', 'empty'],
		['no header', 'amal 0.1 0.2\n', 'line 1'],
		['a header of words', 'two three\n', 'line 1'],
		['no dimensions', '1 0\na\n', 'line 1'],
		['a file cut off between lines', '2 2\na 1 2\n', '1 of 2 nodes'],
		['a file cut off in a line', '2 2\na 1 2\nb 1', 'line 3'],
		['a header that promises billions', '4000000000 4096\na 1 2\n', 'line 2'],
		['a line too many', '1 2\na 1 2\nb 1 2\n', 'line 3'],
		['too many numbers', '1 2\na 1 2 3\n', 'line 2 has 3'],
		['an id with a space', '1 2\na b 1 2\n', 'line 2 has 3'],
		['an empty line', '2 1\na 1\n\nb 1\n', 'line 3 is empty'],
		['no id', '1 2\n 1 2\n', 'no id'],
		['NaN', '1 2\na 1 nan\n', '"nan"'],
		['hexadecimal', '1 2\na 1 0x10\n', '"0x10"'],
		['more than a float holds', '1 1\na 1e39\n', '"1e39"'],
		['nothing for a number', '1 2\na  1\n', '""']
	])('%s', async (_what, text, says) => {
		const { code, message } = await refusal(() => loadText(text));
		expect(code).toBe('bad-file');
		expect(message).toContain(says);
	});

	test('a long row of digits that is no number, in no time', async () => {
		const start = performance.now();
		expect((await refusal(() => loadText(`1 1\na ${'1'.repeat(65_000)}x\n`))).code).toBe('bad-file');
		expect(performance.now() - start).toBeLessThan(1000);
	});

	test('a node that is there twice, bytes that are no UTF-8, a line without an end', async () => {
		expect((await refusal(() => loadText('2 1\na 1\na 2\n'))).code).toBe('bad-id');
		expect(await refusal(() => loadText(Uint8Array.of(0x31, 0x20, 0x31, 0x0a, 0xff)))).toMatchObject({
			code: 'bad-file',
			message: expect.stringContaining('UTF-8')
		});
		const endless = (function* () {
			yield '1 2\n';
			for (;;) yield 'x'.repeat(10_000);
		})();
		expect((await refusal(() => loadTextChunks(endless))).message).toBe('line 2 does not end');
	});
});
