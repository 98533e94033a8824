import { allFinite } from './all-finite.ts';
import { HEADER_BYTES, ID_KINDS, LITTLE_ENDIAN, MAGIC, VERSION, swapOnBigEndian } from './binary-layout.ts';
import { ChunkFeed } from './chunk-feed.ts';
import { crc32 } from './crc32.ts';
import type { EmbeddingParts } from './embedding.ts';
import { Node2VecError } from './errors.ts';
import { GrowingArray } from './growing-array.ts';
import { rowIds } from './row-ids.ts';

/** Bytes taken at once: a header that lies about the size costs no more memory than the file has bytes. */
const PIECE = 2 ** 20;

type Parts = EmbeddingParts<string | number>;
/** Yields how many bytes it waits for. */
type Parser<T> = Generator<number, T, void>;

/** Parses the binary form from chunks of any size. */
export class BinaryReader {
	readonly #feed = new ChunkFeed();
	readonly #parser = this.#parse();
	#needed = 0;
	#parts: Parts | undefined;
	#crc = 0;

	/** @throws Node2VecError `bad-file` as soon as the bytes are none of an embedding */
	push(chunk: Uint8Array): void {
		this.#feed.push(chunk);
		while (this.#parts === undefined && this.#feed.available >= this.#needed) {
			const step = this.#parser.next();
			if (step.done) this.#parts = step.value;
			else this.#needed = step.value;
		}
		if (this.#parts && this.#feed.available > 0) throw bad('it goes on after its end');
	}

	/** @throws Node2VecError `bad-file` when bytes are missing */
	end<Id extends string | number>(): EmbeddingParts<Id> {
		if (this.#parts === undefined) throw bad('it is cut off');
		return this.#parts as EmbeddingParts<Id>;
	}

	*#parse(): Parser<Parts> {
		const magic = yield* this.#take(MAGIC.length);
		if (!magic.every((byte, i) => byte === MAGIC[i])) throw bad('it does not begin as an embedding does');
		const { kind, hasContexts, dimensions, nodes } = headerOf(yield* this.#take(HEADER_BYTES - MAGIC.length));
		const ids = yield* this.#ids(kind, nodes);
		const vectors = yield* this.#floats(nodes * dimensions);
		const contexts = hasContexts ? yield* this.#floats(nodes * dimensions) : null;
		const expected = this.#crc;
		const checksum = yield* this.#take(4);
		if (new DataView(checksum.buffer).getUint32(0, true) !== expected) {
			throw bad('its checksum is wrong: some bytes are not those that were written');
		}
		if (!allFinite(vectors) || (contexts && !allFinite(contexts))) {
			throw bad('it holds a number that is not finite');
		}
		return { ...(ids ? { ids } : rowIds(nodes)), dimensions, vectors, contexts };
	}

	*#ids(kind: number, nodes: number): Parser<ArrayLike<string | number> | null> {
		if (kind === ID_KINDS.strings) return yield* this.#strings(nodes);
		if (kind === ID_KINDS.numbers) return yield* this.#numbers(nodes);
		return null;
	}

	*#strings(nodes: number): Parser<string[]> {
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const ids: string[] = [];
		let size = 0;
		for (let row = 0; row < nodes; row++) {
			const length = yield* this.#take(2);
			const bytes = yield* this.#take(length[0] | (length[1] << 8));
			size += 2 + bytes.length;
			try {
				ids.push(decoder.decode(bytes));
			} catch {
				throw bad(`the id of row ${row} is not UTF-8`);
			}
		}
		yield* this.#take(-size & 3);
		return ids;
	}

	*#numbers(nodes: number): Parser<Float64Array> {
		const ids = new GrowingArray((size) => new Float64Array(size), nodes);
		while (ids.length < nodes) {
			const bytes = yield* this.#take(Math.min(PIECE, 8 * (nodes - ids.length)));
			const view = new DataView(bytes.buffer);
			for (let at = 0; at < bytes.length; at += 8) ids.push(view.getFloat64(at, true));
		}
		return ids.view();
	}

	*#floats(count: number): Parser<Float32Array> {
		const values = new GrowingArray((size) => new Float32Array(size), count);
		while (values.length < count) {
			const bytes = yield* this.#take(Math.min(PIECE, 4 * (count - values.length)));
			values.append(new Float32Array(swapOnBigEndian(bytes).buffer));
		}
		return values.view();
	}

	*#take(size: number): Parser<Uint8Array<ArrayBuffer>> {
		if (this.#feed.available < size) yield size;
		const bytes = this.#feed.take(size);
		this.#crc = crc32(bytes, this.#crc);
		return bytes;
	}
}

function headerOf(bytes: Uint8Array<ArrayBuffer>) {
	const view = new DataView(bytes.buffer);
	const version = view.getUint16(0, true);
	if (version !== VERSION) throw bad(`it is of version ${version}, this package reads ${VERSION}`);
	const [byteOrder, kind, flags] = bytes.subarray(2, 5);
	const dimensions = view.getUint32(8, true);
	const known = byteOrder === LITTLE_ENDIAN && kind <= ID_KINDS.numbers && flags <= 1 && dimensions > 0;
	if (!known) throw bad('its header is damaged');
	return { kind, hasContexts: flags === 1, dimensions, nodes: view.getUint32(12, true) };
}

function bad(why: string): Node2VecError {
	return new Node2VecError('bad-file', `this is no binary embedding that can be read: ${why}`);
}
