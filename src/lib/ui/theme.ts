/** `auto` follows the system; `contrast` is high contrast on the system's light or dark ground. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'filature-theme';

export function isTheme(value: string | null | undefined): value is Theme {
	return (THEMES as readonly string[]).includes(value ?? '');
}
