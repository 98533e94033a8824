import { ownText } from '../own-text.ts';
import { ADDRESS_WORDS, CITY_NAMES, SILENT_WORDS, TRAILING_WORDS } from './address-words.ts';
import { foldText } from './fold-text.ts';
import { memoise } from './memoise.ts';
import type { Normalised } from './normalised.ts';
import { isPlaceholder } from './placeholder.ts';

/** Longest run of words that the tables of address-words.ts hold. */
const LONGEST_PHRASE = 3;
/** A node id holds 512 characters; longer addresses are cut, with a hash of what was cut. */
const MAX_ID = 400;

/**
 * An address as words that are written one way, its city last. Spelling, accents, abbreviations and Arabic letter
 * variants fall together; numbers never do, so that neighbours in a street stay two addresses. A cell that names
 * no more than a city is no address.
 * @param city the row's city, where the address itself does not say it.
 */
export const normaliseAddress = memoise((cell: string, city: string | null): Normalised | null => {
	if (isPlaceholder(cell)) return null;
	const words = wordsOf(cell);
	let town = city === null || isPlaceholder(city) ? null : cityName(wordsOf(city));
	dropCountry(words);
	town = takeCity(words, town) ?? town;
	if (words.length === 0 || CITY_NAMES.has(words.join(' '))) return null;
	if (town !== null) words.push(...town.split(' '));
	const id = bounded(once(words).join(' '));
	const said = city === null || town === null || foldText(cell).includes(foldText(city));
	return { id, value: ownText((said ? cell : `${cell}, ${city}`).trim().slice(0, MAX_ID)), valid: true };
});

function wordsOf(text: string): string[] {
	const plain = text
		.replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
		.replace(/(?<!\p{L})[lLdD]['’`]/gu, ' ');
	const words = foldText(plain)
		.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
		.split(' ')
		.map((word) => (/^0+\d/.test(word) ? word.replace(/^0+(?=\d)/, '') : word));
	const loud = words.filter((word) => !SILENT_WORDS.has(word));
	const named = loud.filter(
		(word, i) => word !== 'n' || !/^\d/.test(loud.slice(i).find((next) => next !== 'n') ?? '')
	);
	return once(phrases(named));
}

/** "2ème étage" gives the same word twice. */
function once(words: string[]): string[] {
	return words.filter((word, i) => word !== words[i - 1] || /^\d/.test(word));
}

/** Replaces the longest known phrase at each place, then gives single words again. */
function phrases(words: string[]): string[] {
	const replaced: string[] = [];
	for (let i = 0; i < words.length;) {
		let taken = 1;
		let word = words[i] ?? '';
		for (let length = LONGEST_PHRASE; length > 0; length--) {
			const known =
				i + length <= words.length ? ADDRESS_WORDS.get(words.slice(i, i + length).join(' ')) : undefined;
			if (known === undefined) continue;
			[word, taken] = [known, length];
			break;
		}
		if (word !== '') replaced.push(...word.split(' '));
		i += taken;
	}
	return replaced;
}

function dropCountry(words: string[]): void {
	for (let length = 2; length > 0; length--) {
		while (words.length >= length && TRAILING_WORDS.has(words.slice(-length).join(' ')))
			words.length -= length;
	}
}

function cityName(words: string[]): string | null {
	dropCountry(words);
	const name = words.filter((word) => !/^\d+$/.test(word)).join(' ');
	return name === '' ? null : (CITY_NAMES.get(name) ?? name);
}

/** Takes the city, and a postal code beside it, off the end of the words; gives the city it found there. */
function takeCity(words: string[], expected: string | null): string | null {
	let found: string | null = null;
	for (;;) {
		const town = expected ?? found;
		if (town !== null && /^\d{5}$/.test(words.at(-1) ?? '')) {
			words.pop();
			continue;
		}
		const length = trailingCity(words, town);
		if (length === 0) return found;
		const name = words.slice(-length).join(' ');
		found = CITY_NAMES.get(name) ?? name;
		words.length -= length;
	}
}

function trailingCity(words: string[], town: string | null): number {
	for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
		const name = words.slice(-length).join(' ');
		const known = CITY_NAMES.get(name);
		if (town === null ? known !== undefined : (known ?? name) === town) return length;
	}
	return 0;
}

function bounded(id: string): string {
	if (id.length <= MAX_ID) return id;
	// FNV-1a: equal long addresses keep equal ids, different ones part.
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	return `${id.slice(0, MAX_ID)} ${(hash >>> 0).toString(36)}`;
}
