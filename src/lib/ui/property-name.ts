import type { Translator } from '#lib/i18n/translator.ts';

/** A column in the reader's words; a column of the file that the contract does not know keeps its own name. */
export function propertyName(column: string, { t }: Pick<Translator, 't'>): string {
	const key = `property.${column}`;
	const words = t(key);
	return words === key ? column : words;
}
