import { Embedding } from './embedding.ts';
import { BinaryReader } from './binary-reader.ts';

/**
 * Reads what `saveBinary` wrote. Whether the ids are strings or numbers stands in the file; the type parameter is
 * what you know of it.
 *
 * @example
 * const embedding = loadBinary<string>(saveBinary(earlier));
 * @throws Node2VecError `bad-file` when it is cut off, damaged, of a later version, or something else; `bad-id` when
 * a node is there twice
 */
export function loadBinary<Id extends string | number = string | number>(bytes: Uint8Array): Embedding<Id> {
	const reader = new BinaryReader();
	reader.push(bytes);
	return new Embedding(reader.end<Id>());
}

/**
 * Reads it from pieces of any size, as a file or a response gives them.
 *
 * @example
 * import { createReadStream } from 'node:fs';
 * const embedding = await loadBinaryChunks<string>(createReadStream('vectors.n2v'));
 * @throws Node2VecError `bad-file`, `bad-id`
 */
export async function loadBinaryChunks<Id extends string | number = string | number>(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): Promise<Embedding<Id>> {
	const reader = new BinaryReader();
	for await (const chunk of chunks) reader.push(chunk);
	return new Embedding(reader.end<Id>());
}
