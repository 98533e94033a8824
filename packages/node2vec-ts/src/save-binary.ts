import { HEADER_BYTES, ID_KINDS, LITTLE_ENDIAN, LONGEST_ID, MAGIC, VERSION } from './binary-layout.ts';
import { swapOnBigEndian } from './binary-layout.ts';
import { crc32 } from './crc32.ts';
import type { Embedding } from './embedding.ts';
import { Node2VecError } from './errors.ts';
import { LONE_SURROGATE } from './lone-surrogate.ts';

/** Bytes a chunk, about. */
const CHUNK = 2 ** 20;

/**
 * An embedding with its contexts, exactly, in this package's own binary form (described in the README).
 *
 * @example
 * const bytes = saveBinary(embedding);
 * const same = loadBinary<string>(bytes);
 * @throws Node2VecError `bad-id` for ids that are neither all strings nor all numbers, or too long
 */
export function saveBinary<Id>(embedding: Embedding<Id>): Uint8Array {
	const chunks = [...saveBinaryChunks(embedding)];
	const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/**
 * The same bytes in pieces of about a mebibyte, made as they are asked for.
 *
 * @example
 * import { writeFile } from 'node:fs/promises';
 * await writeFile('vectors.n2v', saveBinaryChunks(embedding));
 * @throws Node2VecError `bad-id`
 */
export function* saveBinaryChunks<Id>(embedding: Embedding<Id>): Generator<Uint8Array, void> {
	const kind = idKind(embedding.ids);
	let crc = 0;
	for (const piece of body(embedding, kind)) {
		crc = crc32(piece, crc);
		yield piece;
	}
	const end = new Uint8Array(4);
	new DataView(end.buffer).setUint32(0, crc, true);
	yield end;
}

function* body<Id>(embedding: Embedding<Id>, kind: number): Generator<Uint8Array, void> {
	yield header(embedding, kind);
	let size = 0;
	if (kind !== ID_KINDS.rows) {
		for (const piece of kind === ID_KINDS.strings ? strings(embedding.ids) : numbers(embedding.ids)) {
			size += piece.length;
			yield piece;
		}
	}
	yield new Uint8Array(-size & 3);
	yield* floats(embedding.vectors);
	if (embedding.contexts) yield* floats(embedding.contexts);
}

function header<Id>({ dimensions, ids, contexts }: Embedding<Id>, kind: number): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES);
	const view = new DataView(bytes.buffer);
	bytes.set(MAGIC);
	view.setUint16(8, VERSION, true);
	view.setUint8(10, LITTLE_ENDIAN);
	view.setUint8(11, kind);
	view.setUint8(12, contexts ? 1 : 0);
	view.setUint32(16, dimensions, true);
	view.setUint32(20, ids.length, true);
	return bytes;
}

function idKind(ids: ArrayLike<unknown>): number {
	let strings = 0;
	let numbers = 0;
	let rows = 0;
	for (let row = 0; row < ids.length; row++) {
		if (ids[row] === row) rows++;
		if (typeof ids[row] === 'string') strings++;
		if (typeof ids[row] === 'number') numbers++;
	}
	if (rows === ids.length) return ID_KINDS.rows;
	if (strings === ids.length) return ID_KINDS.strings;
	if (numbers === ids.length) return ID_KINDS.numbers;
	throw new Node2VecError('bad-id', 'the binary form holds ids that are all strings or all numbers');
}

function* strings(ids: ArrayLike<unknown>): Generator<Uint8Array, void> {
	const encoder = new TextEncoder();
	let piece = new Uint8Array(CHUNK);
	let size = 0;
	for (let row = 0; row < ids.length; row++) {
		const id = ids[row] as string;
		const bytes = encoder.encode(id);
		if (bytes.length > LONGEST_ID || LONE_SURROGATE.test(id)) {
			throw new Node2VecError(
				'bad-id',
				`the id of row ${row} is longer than ${LONGEST_ID} bytes, or no text`
			);
		}
		if (size + 2 + bytes.length > CHUNK) {
			yield piece.subarray(0, size);
			piece = new Uint8Array(CHUNK);
			size = 0;
		}
		piece[size++] = bytes.length & 255;
		piece[size++] = bytes.length >> 8;
		piece.set(bytes, size);
		size += bytes.length;
	}
	yield piece.subarray(0, size);
}

function* numbers(ids: ArrayLike<unknown>): Generator<Uint8Array, void> {
	for (let from = 0; from < ids.length; from += CHUNK / 8) {
		const count = Math.min(CHUNK / 8, ids.length - from);
		const view = new DataView(new ArrayBuffer(8 * count));
		for (let i = 0; i < count; i++) view.setFloat64(8 * i, ids[from + i] as number, true);
		yield new Uint8Array(view.buffer);
	}
}

function* floats(matrix: Float32Array): Generator<Uint8Array, void> {
	for (let from = 0; from < matrix.length; from += CHUNK / 4) {
		// A copy: a consumer may keep the chunk, and the caller's numbers stay theirs.
		yield swapOnBigEndian(new Uint8Array(matrix.slice(from, from + CHUNK / 4).buffer));
	}
}
