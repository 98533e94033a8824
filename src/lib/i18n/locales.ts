export const LOCALES = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'fr';

/** BCP 47 tags for Intl: Morocco writes French, Arabic with Latin digits, and reads English the British way. */
const TAGS: Record<Locale, string> = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' };

export function localeTag(locale: Locale): string {
	return TAGS[locale];
}

export function direction(locale: Locale): 'ltr' | 'rtl' {
	return locale === 'ar' ? 'rtl' : 'ltr';
}

export function isLocale(value: string | null | undefined): value is Locale {
	return (LOCALES as readonly string[]).includes(value ?? '');
}
