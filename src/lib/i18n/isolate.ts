import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** First strong isolate and pop directional isolate (Unicode Bidirectional Algorithm, UAX 9). */
const FSI = '\u2068';
const PDI = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Element kinds of the ICU message syntax tree that matter here (TYPE of @formatjs/icu-messageformat-parser). */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;
const PLURAL = 6;

/**
 * Puts each `{name}` of an Arabic message between isolates, so that a Latin name or number in it does not drag its
 * neighbours to the wrong side. The arguments themselves are left alone: `select` compares them.
 */
export function isolateArguments(elements: Elements): Elements {
	return elements.flatMap((element): Elements => {
		if (element.type === ARGUMENT) {
			return [{ type: LITERAL, value: FSI }, element, { type: LITERAL, value: PDI }];
		}
		if (element.type === SELECT || element.type === PLURAL) {
			const options = Object.fromEntries(
				Object.entries(element.options).map(([name, option]) => [
					name,
					{ ...option, value: isolateArguments(option.value) }
				])
			);
			return [{ ...element, options }];
		}
		return [element];
	});
}

/** The same for a left-to-right message: only values in a right-to-left script need it. */
export function isolateValues(params: Record<string, string | number>): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? FSI + value + PDI : value
		])
	);
}
