import type { z } from 'zod';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';

/** Names of the caller's own making are repeated no longer than this. */
const LONGEST_NAME = 40;
const MOST_NAMES = 5;

/** What is wrong with a value, in the caller's language. The value itself is not repeated. */
export function issueText(locale: Locale, issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? translate(locale, 'invalid.missing')
				: translate(locale, 'invalid.type', { expected: translate(locale, `invalid.a-${issue.expected}`) });
		case 'too_small':
			return translate(locale, `invalid.too-small.${issue.origin}`, { limit: Number(issue.minimum) });
		case 'too_big':
			return translate(locale, `invalid.too-big.${issue.origin}`, { limit: Number(issue.maximum) });
		case 'invalid_format':
			return translate(locale, issue.format === 'date' ? 'invalid.date' : 'invalid.format');
		case 'unrecognized_keys':
			return translate(locale, 'invalid.unknown-name', { names: named(issue.keys) });
		case 'invalid_value':
			return translate(locale, 'invalid.choice', { choices: issue.values.map(String).join(', ') });
		case 'custom':
			return translate(locale, `invalid.${issue.message}`);
		default:
			return translate(locale, 'invalid.other');
	}
}

function named(keys: readonly string[]): string {
	const short = keys.slice(0, MOST_NAMES).map((key) => key.slice(0, LONGEST_NAME));
	return short.join(', ') + (keys.length > MOST_NAMES ? ', …' : '');
}
