import { IntlMessageFormat } from 'intl-messageformat';
import { isolateArguments, isolateValues } from './isolate.ts';
import { direction, localeTag } from './locales.ts';
import type { Locale } from './locales.ts';
import { ar } from './messages/ar/index.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';

export type MessageKey = keyof typeof en;
export type MessageParams = Record<string, string | number>;

const MESSAGES: Record<Locale, Record<string, string>> = { ar, en, fr };
const compiled = new Map<string, IntlMessageFormat>();

/**
 * A message in the reader's language (ICU MessageFormat). Keys that come from data (a reason's code, a rejection's)
 * may be unknown to this version: the key itself is then shown rather than nothing.
 */
export function translate(
	locale: Locale,
	key: MessageKey | (string & {}),
	params: MessageParams = {}
): string {
	const source = MESSAGES[locale][key];
	if (source === undefined) return key;
	const cacheKey = `${locale} ${key}`;
	let format = compiled.get(cacheKey);
	if (!format) {
		format = new IntlMessageFormat(source, localeTag(locale), undefined, { ignoreTag: true });
		if (direction(locale) === 'rtl') {
			format = new IntlMessageFormat(isolateArguments(format.getAst()), localeTag(locale));
		}
		compiled.set(cacheKey, format);
	}
	return String(format.format(direction(locale) === 'rtl' ? params : isolateValues(params)));
}
