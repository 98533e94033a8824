import { localeTag } from './locales.ts';
import type { Locale } from './locales.ts';

/** The store's amounts are in dirhams. */
const CURRENCY: Record<Locale, string> = { fr: 'MAD', ar: 'درهم', en: 'MAD' };

const numbers = new Map<string, Intl.NumberFormat>();

/** Latin digits in all three languages: Morocco writes Arabic with them, and identifiers already do. */
export function formatNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
	const key = `${locale} ${JSON.stringify(options)}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(localeTag(locale), { numberingSystem: 'latn', ...options });
		numbers.set(key, format);
	}
	return format.format(value);
}

/** Dirhams without cents; `short` for a column: 1,2 M MAD. */
export function formatMoney(locale: Locale, value: number, style: 'full' | 'short' = 'full'): string {
	const compact = style === 'short' && Math.abs(value) >= 10_000;
	const figure = compact
		? formatNumber(locale, value, { notation: 'compact', maximumSignificantDigits: 3 })
		: formatNumber(locale, value, { maximumFractionDigits: 0 });
	return `${figure}\u00a0${CURRENCY[locale]}`;
}

export function formatPercent(locale: Locale, share: number, digits = 0): string {
	return formatNumber(locale, share, { style: 'percent', maximumFractionDigits: digits });
}

const MONTH_STYLE: Record<Locale, 'short' | 'long'> = { fr: 'short', en: 'short', ar: 'long' };

/** @param iso `YYYY-MM-DD`; calendar days have no time zone. What is not a date is given back as it is. */
export function formatDate(locale: Locale, iso: string): string {
	return formatTime(locale, `${iso.slice(0, 10)}T00:00:00Z`, { timeZone: 'UTC' }) ?? iso;
}

/** @param iso an instant. @param timeZone IANA name. */
export function formatInstant(locale: Locale, iso: string, timeZone: string): string {
	return formatTime(locale, iso, { timeZone, hour: '2-digit', minute: '2-digit' }) ?? iso;
}

function formatTime(locale: Locale, iso: string, options: Intl.DateTimeFormatOptions): string | undefined {
	const time = Date.parse(iso);
	if (Number.isNaN(time)) return undefined;
	return new Intl.DateTimeFormat(localeTag(locale), {
		day: 'numeric',
		month: MONTH_STYLE[locale],
		year: 'numeric',
		numberingSystem: 'latn',
		...options
	}).format(time);
}

/** @param code ISO 3166-1 alpha-2; what is no such code is given back as it is. */
export function formatCountry(locale: Locale, code: string): string {
	if (!/^[A-Z]{2}$/.test(code)) return code;
	return new Intl.DisplayNames(localeTag(locale), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const UNITS = [
	['day', 86_400],
	['hour', 3_600],
	['minute', 60]
] as const;

/** How long ago, in the largest unit that is at least one: "il y a 3 jours". */
export function formatAge(locale: Locale, seconds: number): string {
	const format = new Intl.RelativeTimeFormat(`${localeTag(locale)}-u-nu-latn`, { numeric: 'auto' });
	const [unit, size] = UNITS.find(([, s]) => seconds >= s) ?? ['second', Infinity];
	return format.format(-Math.floor(seconds / size), unit);
}
