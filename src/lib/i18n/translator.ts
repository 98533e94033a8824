import {
	formatAge,
	formatCountry,
	formatDate,
	formatInstant,
	formatMoney,
	formatNumber,
	formatPercent
} from './format.ts';
import { direction } from './locales.ts';
import type { Locale } from './locales.ts';
import { translate } from './translate.ts';
import type { MessageKey, MessageParams } from './translate.ts';

/** Words, numbers, money and dates in one reader's language. */
export interface Translator {
	readonly locale: Locale;
	readonly dir: 'ltr' | 'rtl';
	t(key: MessageKey | (string & {}), params?: MessageParams): string;
	number(value: number, options?: Intl.NumberFormatOptions): string;
	money(value: number, style?: 'full' | 'short'): string;
	percent(share: number, digits?: number): string;
	country(code: string): string;
	date(iso: string): string;
	instant(iso: string): string;
	age(seconds: number): string;
}

export function translatorFor(locale: Locale): Translator {
	return {
		locale,
		dir: direction(locale),
		t: (key, params) => translate(locale, key, params),
		number: (value, options) => formatNumber(locale, value, options),
		money: (value, style) => formatMoney(locale, value, style),
		percent: (share, digits) => formatPercent(locale, share, digits),
		country: (code) => formatCountry(locale, code),
		date: (iso) => formatDate(locale, iso),
		// One zone for server and browser, so that the page does not change when it wakes.
		instant: (iso) => formatInstant(locale, iso, 'Africa/Casablanca'),
		age: (seconds) => formatAge(locale, seconds)
	};
}
