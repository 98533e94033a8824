import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { readPreferences } from '#lib/server/http/preferences.ts';

function jar(start: Record<string, string> = {}) {
	const held = new Map(Object.entries(start));
	const options: Record<string, unknown>[] = [];
	const cookies = {
		get: (name: string) => held.get(name),
		set: (name: string, value: string, given: Record<string, unknown>) => {
			held.set(name, value);
			options.push(given);
		}
	} as unknown as Cookies;
	return { cookies, held, options };
}

const page = (search = '') => new URL(`http://127.0.0.1:5173/${search}`);

test('without any choice the browser’s language and the system’s theme count', () => {
	expect(readPreferences(page(), jar().cookies, 'ar-MA,fr;q=0.5')).toEqual({ locale: 'ar', theme: 'auto' });
});

test('a stored choice wins over the browser', () => {
	const { cookies } = jar({ 'filature-lang': 'en', 'filature-theme': 'dark' });
	expect(readPreferences(page(), cookies, 'ar')).toEqual({ locale: 'en', theme: 'dark' });
});

test('a choice in the address wins over both and is remembered', () => {
	const { cookies, held, options } = jar({ 'filature-lang': 'en', 'filature-theme': 'dark' });
	const chosen = { locale: 'ar', theme: 'contrast' };
	expect(readPreferences(page('?lang=ar&theme=contrast'), cookies, 'fr')).toEqual(chosen);
	expect(readPreferences(page(), cookies, 'fr')).toEqual(chosen);
	expect(held.get('filature-lang')).toBe('ar');
	expect(options.every((given) => given.sameSite === 'lax' && given.secure === false)).toBe(true);
});

test('what is no language and no theme is ignored, wherever it stands', () => {
	const { cookies, held } = jar({ 'filature-lang': '"><script>', 'filature-theme': 'pink' });
	expect(readPreferences(page('?lang=tlh&theme=loud'), cookies, null)).toEqual({
		locale: 'fr',
		theme: 'auto'
	});
	expect(held.get('filature-lang')).toBe('"><script>');
});

test('over TLS the cookie stays on TLS', () => {
	const { cookies, options } = jar();
	readPreferences(new URL('https://filature.example/?lang=fr'), cookies, null);
	expect(options[0]).toMatchObject({ secure: true });
});
