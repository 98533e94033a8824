import type { Reason } from '#lib/domain/assessment.ts';
import type { Translator } from '#lib/i18n/translator.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A name that ends in a stop (S.r.l., A.Ş.) before the sentence's own, with a closing isolate between. */
const DOUBLE_STOP = /\.(\u2069?)\.$/;

/** A reason as a sentence in the reader's language, its days by locale. Numbers are formatted by the message. */
export function reasonText({ code, params }: Reason, { t, date }: Pick<Translator, 't' | 'date'>): string {
	const written = Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			typeof value === 'string' && ISO_DAY.test(value) ? date(value) : value
		])
	);
	return t(`reason.${code}`, written).replace(DOUBLE_STOP, '.$1');
}
