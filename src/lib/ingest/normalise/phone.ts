import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { asciiDigits } from './fold-text.ts';
import { memoise } from './memoise.ts';
import type { Normalised } from './normalised.ts';
import { isPlaceholder } from './placeholder.ts';

/** Shorter numbers are extensions or short codes, which every firm of a country shares. */
const MIN_DIGITS = 6;

/**
 * Phone numbers of a cell as E.164. One that the numbering plan does not know is kept as its digits, without `+`,
 * so that it still links those who wrote the same.
 * @param country ISO 3166-1 alpha-2 of the entity; numbers without a country code are read as of that country, of
 * Morocco where it is unknown.
 */
export const normalisePhones = memoise((cell: string, country: string | null): Normalised[] => {
	if (isPlaceholder(cell)) return [];
	const text = asciiDigits(cell);
	const whole = parse(text, country);
	if (whole?.valid) return [whole];
	const parts = text.split(/[/;,|\n]|\s(?:ou|et|or|and|أو|و)\s/u).filter((part) => part.trim() !== '');
	if (parts.length < 2) return whole ? [whole] : [];
	const found = parts.flatMap((part) => parse(part, country) ?? []);
	return found.filter((phone, i) => found.findIndex((other) => other.id === phone.id) === i);
});

function parse(text: string, country: string | null): Normalised | null {
	const digits = text.replace(/\D/g, '');
	if (digits.length < MIN_DIGITS || isPlaceholder(digits)) return null;
	const phone = parsePhoneNumberFromString(text, (country ?? 'MA') as CountryCode);
	if (phone?.isPossible()) {
		return { id: phone.number, value: phone.formatInternational(), valid: phone.isValid() };
	}
	return { id: digits.slice(0, 40), value: text.trim().slice(0, 80), valid: false };
}
