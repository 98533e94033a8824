import { Embedding } from './embedding.ts';
import { TextReader } from './text-reader.ts';

/**
 * How ids are read.
 *
 * @example
 * const options: LoadTextOptions<number> = { id: Number };
 */
export interface LoadTextOptions<Id> {
	/** The id that a word stands for. Default: the word itself. */
	id?: (word: string) => Id;
}

/**
 * Reads word2vec's text format, from this package, gensim or word2vec itself. There are no contexts in it.
 *
 * @example
 * const embedding = loadText('2 3\namal 0.1 0.2 0.3\nbadr 0.3 0.1 0\n');
 * @throws Node2VecError `bad-file`, with the line; `bad-id` when a node is there twice
 */
export function loadText(text: string | Uint8Array): Embedding<string>;
export function loadText<Id>(
	text: string | Uint8Array,
	options: Required<LoadTextOptions<Id>>
): Embedding<Id>;
export function loadText(
	text: string | Uint8Array,
	options: LoadTextOptions<unknown> = {}
): Embedding<unknown> {
	const reader = new TextReader(options.id);
	reader.push(text);
	return new Embedding(reader.end());
}

/**
 * Reads it from pieces of any size, strings or UTF-8, as a file or a response gives them.
 *
 * @example
 * import { createReadStream } from 'node:fs';
 * const embedding = await loadTextChunks(createReadStream('vectors.txt'));
 * @throws Node2VecError `bad-file`, with the line; `bad-id` when a node is there twice
 */
export function loadTextChunks(chunks: TextChunks): Promise<Embedding<string>>;
export function loadTextChunks<Id>(
	chunks: TextChunks,
	options: Required<LoadTextOptions<Id>>
): Promise<Embedding<Id>>;
export async function loadTextChunks(
	chunks: TextChunks,
	options: LoadTextOptions<unknown> = {}
): Promise<Embedding<unknown>> {
	const reader = new TextReader(options.id);
	for await (const chunk of chunks) reader.push(chunk);
	return new Embedding(reader.end());
}

/**
 * Pieces of a text.
 *
 * @example
 * const chunks: TextChunks = ['1 2\nam', 'al 0.5 0.25\n'];
 */
export type TextChunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
