import type { EmbeddingParts } from './embedding.ts';
import { Node2VecError } from './errors.ts';
import { GrowingArray } from './growing-array.ts';

const HEADER = /^(\d{1,10}) (\d{1,5})$/;
/** One way to read each text: `\d+\.?\d*` would try every split of a long row of digits. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Longest line taken: an id, and a number of so many characters a dimension. */
const ID_CHARACTERS = 65_536;
const NUMBER_CHARACTERS = 64;

/** Parses word2vec's text format from pieces that may end anywhere, within a line or a character. */
export class TextReader<Id = string> {
	readonly #idOf: ((word: string) => Id) | undefined;
	readonly #decoder = new TextDecoder('utf-8', { fatal: true });
	readonly #ids: Id[] = [];
	#values = new GrowingArray((size) => new Float32Array(size));
	#rest = '';
	#line = 0;
	#nodes = 0;
	#dimensions = 0;

	constructor(idOf: ((word: string) => Id) | undefined) {
		this.#idOf = idOf;
	}

	/** @throws Node2VecError `bad-file` at the first line that is wrong */
	push(chunk: string | Uint8Array): void {
		this.#split(typeof chunk === 'string' ? chunk : this.#decode(chunk));
	}

	/** @throws Node2VecError `bad-file` when lines are missing */
	end(): EmbeddingParts<Id> {
		this.#split(this.#decode(undefined));
		if (this.#rest !== '') this.#read(this.#rest);
		if (this.#line === 0) throw new Node2VecError('bad-file', 'the text is empty');
		if (this.#ids.length < this.#nodes) {
			const counts = `${this.#ids.length} of ${this.#nodes} nodes`;
			throw new Node2VecError('bad-file', `the text is cut off: it has ${counts}`);
		}
		return { ids: this.#ids, dimensions: this.#dimensions, vectors: this.#values.view() };
	}

	#decode(chunk: Uint8Array | undefined): string {
		try {
			return this.#decoder.decode(chunk, { stream: chunk !== undefined });
		} catch {
			throw this.#bad('is not UTF-8', this.#line + 1);
		}
	}

	#split(text: string): void {
		let from = 0;
		for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
			this.#read(this.#rest + text.slice(from, end));
			this.#rest = '';
			from = end + 1;
		}
		this.#rest += text.slice(from);
		if (this.#rest.length > ID_CHARACTERS + NUMBER_CHARACTERS * this.#dimensions) {
			throw this.#bad('does not end', this.#line + 1);
		}
	}

	#read(line: string): void {
		this.#line++;
		const words = line.trimEnd().split(' ');
		if (this.#line === 1) return this.#header(words);
		if (words.length === 1 && words[0] === '') {
			if (this.#ids.length === this.#nodes) return;
			throw this.#bad('is empty');
		}
		if (this.#ids.length === this.#nodes)
			throw this.#bad(`is one more than the ${this.#nodes} nodes announced`);
		if (words.length !== this.#dimensions + 1) {
			throw this.#bad(`has ${words.length - 1} numbers where ${this.#dimensions} are announced`);
		}
		if (words[0] === '') throw this.#bad('has no id');
		const word = unlinked(words[0]);
		this.#ids.push(this.#idOf ? this.#idOf(word) : (word as Id));
		for (let k = 1; k < words.length; k++) this.#values.push(this.#number(words[k]));
	}

	#header(words: string[]): void {
		const found = HEADER.exec(words.join(' '));
		if (!found || Number(found[2]) === 0) throw this.#bad('is not "nodes dimensions", two integers');
		this.#nodes = Number(found[1]);
		this.#dimensions = Number(found[2]);
		this.#values = new GrowingArray((size) => new Float32Array(size), this.#nodes * this.#dimensions);
	}

	#number(word: string): number {
		const value = Math.fround(Number(word));
		if (NUMBER.test(word) && Number.isFinite(value)) return value;
		throw this.#bad(`has ${JSON.stringify(word.slice(0, 40))} where a number should be`);
	}

	#bad(what: string, line = this.#line): Node2VecError {
		return new Node2VecError('bad-file', `line ${line} ${what}`);
	}
}

/** A copy: an engine may keep the whole chunk alive for a slice of it. */
function unlinked(word: string): string {
	return word.split('').join('');
}
