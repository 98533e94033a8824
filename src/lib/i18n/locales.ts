export const LOCALES = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'fr';

/**
 * BCP 47 tags for Intl. Arabic as Morocco writes it, with Latin digits; English the British way. French groups digits
 * with a thin space as Moroccan declarations do: the point of CLDR's fr-MA (12.345) reads as a decimal one to many.
 */
const TAGS: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB' };

export function localeTag(locale: Locale): string {
	return TAGS[locale];
}

export function direction(locale: Locale): 'ltr' | 'rtl' {
	return locale === 'ar' ? 'rtl' : 'ltr';
}

export function isLocale(value: string | null | undefined): value is Locale {
	return (LOCALES as readonly string[]).includes(value ?? '');
}
