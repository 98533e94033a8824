const LETTERS: Record<string, string> = {
	// Arabic letters that are typed one for another.
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ئ: 'ي',
	ؤ: 'و',
	ة: 'ه',
	ک: 'ك',
	گ: 'ك',
	ڭ: 'ك',
	ـ: '',
	// Latin letters that NFKD leaves whole.
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ı: 'i'
};
const WHOLE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Arabic-Indic and Persian digits as ASCII. */
export function asciiDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Text for comparing: lower case, no accents or Arabic vowel signs, one form of each Arabic letter, ASCII digits,
 * words of letters and digits with single spaces between.
 */
export function foldText(text: string): string {
	if (PLAIN.test(text)) return text;
	// Letters are replaced before NFKD, which would split أ, and after, for those that come out of ligatures.
	const letters = text.normalize('NFKC').toLowerCase().replace(WHOLE, replaceLetter);
	return asciiDigits(letters.normalize('NFKD').replace(/\p{M}+/gu, ''))
		.replace(WHOLE, replaceLetter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function replaceLetter(letter: string): string {
	return LETTERS[letter] ?? letter;
}
