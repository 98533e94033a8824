import type { Embedding } from './embedding.ts';
import { Node2VecError } from './errors.ts';
import { LONE_SURROGATE } from './lone-surrogate.ts';

/** Characters a chunk, about. */
const CHUNK = 2 ** 18;
/** What ends an id in the format, and characters that no reader expects in one. */
// eslint-disable-next-line no-control-regex
const ENDS_AN_ID = /[\s\0-\x1f\x7f]/;

/**
 * How ids are written.
 *
 * @example
 * const options: SaveTextOptions<string> = { id: encodeURIComponent };
 */
export interface SaveTextOptions<Id> {
	/** The word that stands for an id; `encodeURIComponent` makes one of any string. Default `String`. */
	id?: (id: Id) => string;
}

/**
 * The vectors in word2vec's text format, which gensim and most others read: a line `nodes dimensions`, then a line
 * a node, its id and its numbers. Nine digits a number: read again, the floats are the same. Contexts are left out.
 *
 * @example
 * const text = saveText(embedding, { id: encodeURIComponent });
 * const same = loadText(text, { id: decodeURIComponent });
 * @throws Node2VecError `bad-id` for an id with a space in it, an empty one, or two that are written alike
 */
export function saveText<Id>(embedding: Embedding<Id>, options?: SaveTextOptions<Id>): string {
	return [...saveTextChunks(embedding, options)].join('');
}

/**
 * The same text in pieces, made as they are asked for: a million nodes need no string of a gigabyte.
 *
 * @example
 * import { writeFile } from 'node:fs/promises';
 * await writeFile('vectors.txt', saveTextChunks(embedding));
 * @throws Node2VecError `bad-id`
 */
export function* saveTextChunks<Id>(
	{ ids, dimensions, vectors }: Embedding<Id>,
	{ id = String }: SaveTextOptions<Id> = {}
): Generator<string, void> {
	let lines = [`${ids.length} ${dimensions}`];
	let size = 0;
	const words = new Array<string>(dimensions + 1);
	const written = new Set<string>();
	for (let row = 0; row < ids.length; row++) {
		const word = checked(id(ids[row]));
		if (written.has(word)) throw new Node2VecError('bad-id', `two ids are both written ${word}`);
		written.add(word);
		words[0] = word;
		for (let k = 0; k < dimensions; k++) words[k + 1] = digits(vectors[row * dimensions + k]);
		const line = words.join(' ');
		lines.push(line);
		size += line.length;
		if (size < CHUNK) continue;
		yield `${lines.join('\n')}\n`;
		lines = [];
		size = 0;
	}
	if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

function checked(word: string): string {
	if (word !== '' && !ENDS_AN_ID.test(word) && !LONE_SURROGATE.test(word)) return word;
	const hint = 'give { id: encodeURIComponent } here and { id: decodeURIComponent } to the reader';
	throw new Node2VecError('bad-id', `the id ${JSON.stringify(word)} is no word of the text format: ${hint}`);
}

/** Nine significant digits tell any two floats of 32 bits apart. */
function digits(value: number): string {
	if (value === 0) return Object.is(value, -0) ? '-0' : '0';
	return value.toPrecision(9);
}
