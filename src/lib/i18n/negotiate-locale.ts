import { DEFAULT_LOCALE, isLocale } from './locales.ts';
import type { Locale } from './locales.ts';

/**
 * The first language of ours that an Accept-Language header asks for, by its q-values (RFC 9110, 12.5.4).
 *
 * @example negotiateLocale('ar-MA,ar;q=0.9,fr;q=0.5') // 'ar'
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
	const wanted = (acceptLanguage ?? '')
		.split(',')
		.map((range) => {
			const [tag = '', ...params] = range.trim().toLowerCase().split(';');
			const q = params.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find((v) => v !== undefined);
			return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
		})
		.filter((range) => range.q > 0)
		.sort((a, b) => b.q - a.q);
	for (const { language } of wanted) if (isLocale(language)) return language;
	return DEFAULT_LOCALE;
}
