import { describe, expect, test } from 'vitest';
import {
	formatAge,
	formatCountry,
	formatDate,
	formatInstant,
	formatMoney,
	formatNumber
} from '#lib/i18n/format.ts';
import { LOCALES } from '#lib/i18n/locales.ts';

const ARABIC_INDIC = /[\u0660-\u0669]/;

describe.each(LOCALES)('%s', (locale) => {
	test('writes Latin digits everywhere', () => {
		const written = [
			formatNumber(locale, 1234567.8),
			formatMoney(locale, 1234567),
			formatMoney(locale, 1234567, 'short'),
			formatDate(locale, '2025-03-12'),
			formatInstant(locale, '2025-03-12T10:00:00Z', 'UTC'),
			formatAge(locale, 3 * 86_400)
		].join(' ');
		expect(written).not.toMatch(ARABIC_INDIC);
		expect(written).toMatch(/\d/);
	});

	test('keeps a calendar day, whatever the zone of the reader', () => {
		expect(formatDate(locale, '2025-03-01')).toMatch(/\b1\b.*2025/);
		expect(formatDate(locale, '2025-12-31T23:59:59Z')).toMatch(/\b31\b.*2025/);
	});

	test('gives back what it cannot read', () => {
		expect(formatDate(locale, 'soon')).toBe('soon');
		expect(formatInstant(locale, 'soon', 'UTC')).toBe('soon');
		expect(formatCountry(locale, 'Korea')).toBe('Korea');
	});
});

test('money is in dirhams, by the reader’s own name for them', () => {
	expect(formatMoney('fr', 1234567)).toBe('1\u202f234\u202f567\u00a0MAD');
	expect(formatMoney('en', 1234567)).toBe('1,234,567\u00a0MAD');
	expect(formatMoney('ar', 1234567)).toMatch(/درهم$/);
});

test('short money rounds to three figures, and only large sums', () => {
	expect(formatMoney('fr', 9_999, 'short')).toBe(formatMoney('fr', 9_999));
	expect(formatMoney('en', 1_234_567, 'short')).toMatch(/^1\.23/);
});

test('an age is said in the largest unit that is at least one', () => {
	expect(formatAge('en', 3 * 86_400 + 7_000)).toBe('3 days ago');
	expect(formatAge('en', 7_300)).toBe('2 hours ago');
	expect(formatAge('en', 59)).toBe('now');
	expect(formatAge('fr', 0)).toBe('maintenant');
});

test('countries are named in the reader’s language', () => {
	expect(formatCountry('fr', 'MA')).toBe('Maroc');
	expect(formatCountry('ar', 'MA')).toBe('المغرب');
});
