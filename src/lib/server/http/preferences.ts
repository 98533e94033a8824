import type { Cookies } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/locales.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { negotiateLocale } from '#lib/i18n/negotiate-locale.ts';
import { isTheme, THEME_COOKIE } from '#lib/ui/theme.ts';
import type { Theme } from '#lib/ui/theme.ts';

const LOCALE_COOKIE = 'filature-lang';
const YEAR_SECONDS = 365 * 24 * 3600;

export interface Preferences {
	locale: Locale;
	theme: Theme;
}

/**
 * Language and theme of a request: `?lang` and `?theme`, which are then remembered, else the cookies, else what the
 * browser says it reads. Both are display choices only, so that a GET may set them.
 */
export function readPreferences(url: URL, cookies: Cookies, acceptLanguage: string | null): Preferences {
	const lang = url.searchParams.get('lang');
	const theme = url.searchParams.get('theme');
	// The theme switch in the browser writes its cookie too, hence not httpOnly; neither holds a secret.
	const remember = (name: string, value: string) =>
		cookies.set(name, value, {
			path: '/',
			maxAge: YEAR_SECONDS,
			sameSite: 'lax',
			httpOnly: false,
			secure: url.protocol === 'https:'
		});
	if (isLocale(lang)) remember(LOCALE_COOKIE, lang);
	if (isTheme(theme)) remember(THEME_COOKIE, theme);
	const storedLang = cookies.get(LOCALE_COOKIE);
	const storedTheme = cookies.get(THEME_COOKIE);
	return {
		locale: isLocale(lang) ? lang : isLocale(storedLang) ? storedLang : negotiateLocale(acceptLanguage),
		theme: isTheme(theme) ? theme : isTheme(storedTheme) ? storedTheme : 'auto'
	};
}
