import { asciiDigits } from './fold-text.ts';
import { memoise } from './memoise.ts';
import type { Normalised } from './normalised.ts';
import { isPlaceholder } from './placeholder.ts';

const MIN_LENGTH = 6;
const MAX_LENGTH = 64;

/**
 * A bank account. An IBAN (ISO 13616) stays one; a Moroccan RIB of 24 digits becomes the IBAN of the same account,
 * so that both spellings meet; anything else is kept as letters and digits. Wrong check digits are marked, not refused.
 * @param country ISO 3166-1 alpha-2 of the holder, null unknown.
 */
export const normaliseBankAccount = memoise((cell: string, country: string | null): Normalised | null => {
	if (isPlaceholder(cell)) return null;
	const signs = asciiDigits(cell.normalize('NFKC'))
		.toUpperCase()
		.replace(/^\s*(?:IBAN|RIB)\b/, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
	if (signs.length < MIN_LENGTH || signs.length > MAX_LENGTH || isPlaceholder(signs)) return null;
	if (/^\d{24}$/.test(signs) && (country ?? 'MA') === 'MA') {
		const check = String(98 - mod97(`${signs}MA00`)).padStart(2, '0');
		return { ...shown(`MA${check}${signs}`), valid: Number(signs) !== 0 && mod97(signs) === 0 };
	}
	if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(signs)) {
		return { ...shown(signs), valid: mod97(signs.slice(4) + signs.slice(0, 4)) === 1 };
	}
	return { id: signs, value: signs, valid: true };
});

function shown(iban: string): { id: string; value: string } {
	return { id: iban, value: iban.replace(/(.{4})(?=.)/g, '$1 ') };
}

/** ISO 7064 mod 97-10 over digits and letters (A is 10). */
export function mod97(text: string): number {
	let rest = 0;
	for (const sign of text) {
		const value = Number.parseInt(sign, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest;
}
