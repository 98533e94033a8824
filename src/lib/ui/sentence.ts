import type { Translator } from '#lib/i18n/translator.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A name that ends in a stop (S.r.l., A.Ş.) before the sentence's own, with a closing isolate between. */
const DOUBLE_STOP = /\.(\u2069?)\.$/;

/** A message with values from data, in the reader's language, its days by locale. Numbers are formatted by the message. */
export function sentence(
	key: string,
	params: Record<string, string | number>,
	{ t, date }: Pick<Translator, 't' | 'date'>
): string {
	const written = Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			typeof value === 'string' && ISO_DAY.test(value) ? date(value) : value
		])
	);
	return t(key, written).replace(DOUBLE_STOP, '.$1');
}
