import type { Translator } from '#lib/i18n/translator.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Arguments of a reason as the reader writes them: days by locale. Numbers are formatted by the message itself. */
export function reasonParams(
	params: Record<string, string | number>,
	{ date }: Pick<Translator, 'date'>
): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			typeof value === 'string' && ISO_DAY.test(value) ? date(value) : value
		])
	);
}
