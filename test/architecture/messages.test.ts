import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/locales.ts';
import { ar } from '#lib/i18n/messages/ar/index.ts';
import { en } from '#lib/i18n/messages/en/index.ts';
import { fr } from '#lib/i18n/messages/fr/index.ts';
import { filesBelow } from '../support/files-below.ts';

const MESSAGES: Record<string, Record<string, string>> = { ar, en, fr };

/** Names of the arguments a message uses, those inside plurals too. */
function argumentsOf(message: string): string[] {
	const names = new Set<string>();
	const visit = (elements: ReturnType<typeof parse>) => {
		for (const element of elements) {
			if ('value' in element && element.type !== TYPE.literal) names.add(String(element.value));
			if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
		}
	};
	visit(parse(message, { ignoreTag: true }));
	return [...names].sort();
}

describe.each(LOCALES)('%s', (locale) => {
	test('has every message of English and no other', () => {
		expect(Object.keys(MESSAGES[locale]!).sort()).toEqual(Object.keys(en).sort());
	});

	test('has no empty message', () => {
		expect(Object.entries(MESSAGES[locale]!).filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	test('parses, with the arguments of English', () => {
		const differing = Object.entries(en).filter(
			([key, text]) => argumentsOf(MESSAGES[locale]![key]!).join() !== argumentsOf(text).join()
		);
		expect(differing.map(([key]) => key)).toEqual([]);
	});
});

test('French and Arabic are translated: few messages are the same as in English', () => {
	for (const locale of ['fr', 'ar']) {
		const same = Object.entries(en).filter(
			([key, text]) => MESSAGES[locale]![key] === text && /[a-z]{4}/i.test(text)
		);
		expect(
			same.length / Object.keys(en).length,
			`${locale}: ${same.map(([key]) => key).join(' ')}`
		).toBeLessThan(0.06);
	}
});

test('every error key thrown has a message', () => {
	const thrown = filesBelow('src', ['.ts', '.svelte']).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/new AppError\(\s*'[a-z-]+',\s*'([a-z0-9-]+)'/g)].map(
			(match) => match[1]!
		)
	);
	expect(thrown.length).toBeGreaterThan(10);
	expect([...new Set(thrown)].filter((key) => !(`error.${key}` in en))).toEqual([]);
});

test('no two rooms define one message: the later would silently win', () => {
	const keys = filesBelow('src/lib/i18n/messages/en', ['.ts']).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^\t'([^']+)':/gm)].map((match) => match[1]!)
	);
	expect(keys.length).toBe(Object.keys(en).length);
});
