import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/locales.ts';
import { negotiateLocale } from '#lib/i18n/negotiate-locale.ts';

test.each([
	[null, 'fr'],
	['', 'fr'],
	['de,es;q=0.8', 'fr'],
	['ar', 'ar'],
	['ar-MA,ar;q=0.9,fr;q=0.5', 'ar'],
	['de;q=1,en;q=0.3,fr;q=0.7', 'fr'],
	['en;q=0,ar;q=0.1', 'ar'],
	['EN-gb', 'en'],
	['*', 'fr']
])('%s asks for %s', (header, locale) => {
	expect(negotiateLocale(header)).toBe(locale);
});

test('any header gives one of our languages', () => {
	fc.assert(fc.property(fc.string(), (header) => LOCALES.includes(negotiateLocale(header))));
});
