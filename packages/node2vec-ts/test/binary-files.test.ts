import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../src/crc32.ts';
import { loadBinary, loadBinaryChunks, saveBinary, saveBinaryChunks } from '../src/index.ts';
import { madeEmbedding } from './made-embedding.ts';
import { refusal } from './refusal.ts';

const NAMES = ['amal', 'درب عمر', '', 'a\nb', '\ufeffmark', '😀', 'x'.repeat(60_000)];

/** The bytes with some replaced and the checksum made right again. */
function forged(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
	const copy = bytes.slice();
	copy.set(values, at);
	new DataView(copy.buffer).setUint32(copy.length - 4, zlibCrc32(copy.subarray(0, -4)), true);
	return copy;
}

test.each([
	['strings', NAMES],
	['numbers', Float64Array.of(5, -1, 2 ** 53, 0.5)],
	['rows', Uint32Array.of(0, 1, 2, 3, 4)],
	['no ids', [] as string[]]
])('a round trip keeps %s, vectors and contexts', (_kind, ids) => {
	for (const contexts of [true, false]) {
		const made = madeEmbedding<string | number>(ids, 5, contexts);
		const read = loadBinary(saveBinary(made));
		expect(Array.from(read.ids)).toEqual([...ids]);
		expect(read.vectors).toEqual(made.vectors);
		expect(read.contexts).toEqual(made.contexts);
		expect([...ids].map((id) => read.position(id))).toEqual([...ids].map((_, row) => row));
		expect(read.has(77)).toBe(false);
	}
});

test('written in pieces it is the same file, and read from pieces cut anywhere the same embedding', async () => {
	const made = madeEmbedding(
		Array.from({ length: 5000 }, (_, i) => `n${i}`),
		70
	);
	const bytes = saveBinary(made);
	const pieces = [...saveBinaryChunks(made)];
	expect(pieces.length).toBeGreaterThan(4);
	expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
	for (const size of [13, 4096, 3_000_000]) {
		async function* cut() {
			for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
		}
		const read = await loadBinaryChunks<string>(cut());
		expect(read.vectors).toEqual(made.vectors);
		expect(read.contexts).toEqual(made.contexts);
		expect(read.vectors.buffer.byteLength).toBe(read.vectors.byteLength);
		expect(read.position('n4999')).toBe(4999);
	}
});

test('the layout is the one that is described', () => {
	const bytes = saveBinary(madeEmbedding(['ab', 'c'], 1));
	const view = new DataView(bytes.buffer);
	expect([...bytes.subarray(0, 16)]).toEqual([0x89, 78, 50, 86, 13, 10, 26, 10, 1, 0, 1, 1, 1, 0, 0, 0]);
	expect([view.getUint32(16, true), view.getUint32(20, true)]).toEqual([1, 2]);
	expect([...bytes.subarray(24, 32)]).toEqual([2, 0, 97, 98, 1, 0, 99, 0]);
	expect(bytes.length).toBe(32 + 2 * 2 * 4 + 4);
	expect(view.getUint32(bytes.length - 4, true)).toBe(zlibCrc32(bytes.subarray(0, -4)));
});

test('the checksum is that of zlib, in pieces too', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), (bytes, cut) => {
			expect(crc32(bytes)).toBe(zlibCrc32(bytes));
			expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibCrc32(bytes));
		})
	);
});

describe('refused', () => {
	const bytes = saveBinary(madeEmbedding(['a', 'b', 'c'], 4));

	test('a file cut off anywhere', async () => {
		for (let size = 0; size < bytes.length; size++) {
			expect((await refusal(() => loadBinary(bytes.subarray(0, size)))).code).toBe('bad-file');
		}
	});

	test('a byte changed anywhere', async () => {
		for (let at = 0; at < bytes.length; at++) {
			const damaged = bytes.slice();
			damaged[at] ^= 0x41;
			expect((await refusal(() => loadBinary(damaged))).code).toBe('bad-file');
		}
	});

	test.each([
		['a later version', forged(bytes, 8, 2), 'version 2'],
		['another byte order', forged(bytes, 10, 2), 'header'],
		['no dimensions', forged(bytes, 16, 0, 0, 0, 0), 'header'],
		['more nodes than there are', forged(bytes, 20, 255, 255, 255, 255), 'cut off'],
		['rows without ids in their billions', forged(forged(bytes, 11, 0), 20, 255, 255, 255, 255), 'cut off'],
		['fewer nodes than there are', forged(bytes, 20, 2), 'checksum'],
		['more after the end', Uint8Array.of(...bytes, 0), 'goes on'],
		['an id that is no text', forged(bytes, 26, 0xff), 'UTF-8'],
		['a number that is not finite', forged(bytes, bytes.length - 8, 0, 0, 0xc0, 0x7f), 'finite'],
		['a text', new TextEncoder().encode('3 4\na 0.1 0.2 0.3 0.4\n'), 'begin']
	])('%s', async (_what, damaged, says) => {
		const { code, message } = await refusal(() => loadBinary(damaged));
		expect(code).toBe('bad-file');
		expect(message).toContain(says);
	});

	test('ids that it cannot hold', async () => {
		const mixed = madeEmbedding<string | number>(['a', 1], 2);
		expect((await refusal(() => saveBinary(mixed))).code).toBe('bad-id');
		for (const id of ['x'.repeat(70_000), 'half\ud800']) {
			expect((await refusal(() => saveBinary(madeEmbedding([id, 'b'], 2)))).code).toBe('bad-id');
		}
		expect((await refusal(() => loadBinary(forged(bytes, 29, 97)))).code).toBe('bad-id');
		expect((await refusal(() => loadBinary('text' as never))).code).toBe('bad-parameter');
	});
});
